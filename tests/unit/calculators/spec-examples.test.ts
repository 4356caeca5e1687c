import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { calculate, exampleValues, outputsFor } from '../../../src/calculators/calculate.ts';
import type { CalculatorDefinition, InputField, Row, Values } from '../../../src/calculators/definition.ts';
import { calculatorIds, getCalculator } from '../../../src/calculators/registry.ts';
import { localeKeys } from '../../../src/locales.ts';
import { agree, definitions } from './support.ts';

interface SpecField {
  readonly id: string;
  readonly unit?: string;
  readonly default?: unknown;
  readonly optional?: boolean;
  readonly choices?: readonly string[];
  readonly rows?: readonly SpecField[];
}
interface SpecCalculator {
  readonly id: string;
  readonly inputs: readonly SpecField[];
  readonly outputs: readonly SpecField[];
  readonly solve?: boolean;
  readonly chart?: string;
  readonly example: Readonly<Record<string, unknown>>;
}

const file = new URL('spec-examples.yaml', import.meta.url);
const spec = (parse(readFileSync(file, 'utf8')) as { calculators: readonly SpecCalculator[] }).calculators;

/** The specification writes rows as lists in column order; strings such as "yes" stay texts. */
function inputValue(field: InputField, value: unknown): Values[string] {
  if (field.kind !== 'rows') return value as Values[string];
  const numbers = field.columns.filter(({ kind }) => kind === 'number');
  return (value as readonly unknown[]).map((cells) => {
    const [list, columns] = Array.isArray(cells) ? [cells as unknown[], field.columns] : [[cells], numbers];
    return Object.fromEntries(list.map((cell, index) => [columns[index]?.id ?? '', cell])) as Row;
  });
}

function specInputs(definition: CalculatorDefinition, example: SpecCalculator['example']): Values {
  const given = definition.inputs.filter(({ id }) => Object.hasOwn(example, id));
  return Object.fromEntries(given.map((field) => [field.id, inputValue(field, example[field.id])]));
}

function expectResult(actual: unknown, expected: unknown, id: string): void {
  if (typeof expected === 'number')
    expect(agree(actual, expected), `${id}: ${String(actual)} for ${expected}`).toBe(true);
  else expect(actual).toBe(expected);
}

test('there is every calculator of the specification', () => {
  expect(calculatorIds).toEqual(expect.arrayContaining(spec.map(({ id }) => id)));
});

test('every folder of a calculator is in the registry under its own name', () => {
  const folder = new URL('../../../src/calculators/', import.meta.url);
  const ids = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/definition.ts`, folder)));
  expect(calculatorIds.toSorted()).toEqual(ids.toSorted());
});

describe.each(spec)('$id', (entry) => {
  const definition = getCalculator(entry.id);

  it('has the inputs of the specification, with their units, columns and defaults', () => {
    expect(definition.inputs.map(({ id }) => id).toSorted()).toEqual(entry.inputs.map(({ id }) => id).toSorted());
    for (const { id, unit, rows, default: standard, choices } of entry.inputs) {
      const field = definition.inputs.find((input) => input.id === id);
      if (field?.kind === 'rows')
        expect(field.columns.map((column) => column.id)).toEqual(rows?.map((column) => column.id));
      else expect(field?.kind === 'number' ? field.unit : field?.kind).toBe(unit);
      if (typeof standard === 'number') expect(field?.default).toBe(standard);
      if (choices) expect(field?.kind === 'choice' && field.choices.map((choice) => choice.id)).toEqual(choices);
    }
  });

  it('has the outputs of the specification, with their units', () => {
    const ours = definition.outputs.map(({ id, unit }) => ({ id, unit }));
    expect(ours).toEqual(entry.outputs.map(({ id, unit }) => ({ id, unit })));
  });

  it('reproduces the specification’s example to 1e-9', () => {
    const { results, errors } = calculate(definition, specInputs(definition, entry.example), 'ro');
    expect(errors).toEqual({});
    const inputs = new Set(definition.inputs.map(({ id }) => id));
    for (const [id, expected] of Object.entries(entry.example))
      if (!inputs.has(id)) expectResult(results[id], expected, id);
  });

  it('solves for inputs where the specification says so, and draws a chart where it names one', () => {
    expect(definition.solve !== undefined).toBe(entry.solve === true);
    if (entry.chart) expect(definition.chart).toBeDefined();
  });
});

describe.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (_id, definition) => {
  it.each(localeKeys)('reproduces its own example and reference values (%s)', (locale) => {
    const own = { values: exampleValues(definition, locale), results: definition.example.results };
    for (const { values, results } of [own, ...(definition.references ?? [])]) {
      const calculation = calculate(definition, values, locale);
      expect(calculation.errors).toEqual({});
      for (const [id, expected] of Object.entries(results)) expectResult(calculation.results[id], expected, id);
    }
  });

  it('names existing inputs and outputs wherever it refers to them', () => {
    const inputs = definition.inputs.map(({ id }) => id);
    const outputs = definition.outputs.map(({ id }) => id);
    for (const [output, unknowns] of Object.entries(definition.solve ?? {})) {
      expect(outputs).toContain(output);
      for (const unknown of unknowns) expect(inputs).toContain(unknown);
    }
    for (const [output, byInput] of Object.entries(definition.inverses ?? {})) {
      expect(definition.solve?.[output]).toEqual(expect.arrayContaining(Object.keys(byInput)));
    }
    for (const feed of definition.feeds ?? []) {
      expect(outputs).toContain(feed.output);
      expect(getCalculator(feed.calculator).inputs.map(({ id }) => id)).toContain(feed.input);
    }
    const { sensitivity } = definition;
    if (sensitivity)
      expect([sensitivity.output, ...sensitivity.inputs].every((id) => [...inputs, ...outputs].includes(id))).toBe(
        true,
      );
  });

  it('has a slug in plain ASCII and different titles in each language', () => {
    for (const locale of localeKeys) expect(definition.slug[locale]).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(definition.title.ro).not.toBe(definition.title.en);
  });

  it('writes out its series of outputs for the example', () => {
    const ids = outputsFor(definition, exampleValues(definition, 'en')).map(({ id }) => id);
    expect(ids.some((id) => id.includes('-N'))).toBe(false);
    for (const id of Object.keys(definition.example.results)) expect(ids).toContain(id);
  });
});
