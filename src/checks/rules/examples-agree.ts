import type { Nodes } from 'mdast';
import { computeExample, type ExampleFigure } from '../../calculators/example.ts';
import { calculators } from '../../calculators/registry.ts';
import { isJsxElement, literalAttributes, walk, type JsxElement } from '../../mdx/nodes.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';
import { numbersIn, type WrittenNumber } from '../text/numbers.ts';

/** GL502: every figure in an example's prose is one that its calculator was given or computes. */
export function examplesAgree(reading: EntryReading): Problem[] {
  const problems: Problem[] = [];
  if (!reading.entry || !reading.tree) return [];
  walk(reading.tree, (node) => {
    if (isJsxElement(node) && node.name === 'Example') problems.push(...wrongFigures(reading, node));
  });
  return problems;
}

function wrongFigures(reading: EntryReading, element: JsxElement): Problem[] {
  const attributes = literalAttributes(element);
  // An unknown calculator is a problem of its own.
  if (!calculators.has(attributes['calculator'] ?? '')) return [];
  const figures = computeExample(withoutChoice(attributes), reading.locale);
  if (!figures) return [];
  const shown = [...figures.inputs, ...figures.outputs];
  const values = [...shown.flatMap(valuesOf), ...Object.values(attributes).flatMap(plainNumbers)];
  return textsIn(element).flatMap(({ start, end }) =>
    numbersIn(reading.source.slice(start, end), reading.locale)
      .filter((number) => !values.some((value) => agrees(number, value)))
      .map(({ text, offset }) =>
        problemAt(reading, start + offset, 'GL502', {
          found: text,
          allowed: shown.map(({ label, value }) => `${label} ${value}`).join('; '),
        }),
      ),
  );
}

/** `outputs` chooses what the page shows; in the prose every result is right. */
function withoutChoice(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const { outputs: _, ...rest } = attributes;
  return rest;
}

function valuesOf({ raw }: ExampleFigure): number[] {
  return typeof raw === 'number' ? [raw] : [];
}

/** The numbers of an attribute: an amount, or the cells of "A, 20000, 10; B, 50000, 40". */
function plainNumbers(attribute: string): number[] {
  return attribute.split(/[,;]/).flatMap((cell) => (/^\s*-?\d+(?:\.\d+)?\s*$/.test(cell) ? [Number(cell)] : []));
}

/** Equal as written: rounded to the decimals that the text shows, with its sign told in words. */
function agrees({ value, decimals }: WrittenNumber, exact: number): boolean {
  const size = Math.abs(exact);
  return (
    Math.abs(value - size) < 0.5 * 10 ** -decimals + 1e-9 * size && (decimals > 0 || Math.abs(value - size) <= 0.5)
  );
}

function textsIn(element: JsxElement): { start: number; end: number }[] {
  const texts: { start: number; end: number }[] = [];
  walk(element as Nodes, (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (node.type === 'text' && start !== undefined && end !== undefined) texts.push({ start, end });
  });
  return texts;
}
