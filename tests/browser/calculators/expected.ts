import { calculate, outputsFor } from '../../../src/calculators/calculate.ts';
import type { CalculatorDefinition, Cell, Values } from '../../../src/calculators/definition.ts';
import { plainNumber } from '../../../src/calculators/plain-number.ts';
import { isRows } from '../../../src/calculators/values.ts';
import type { Locale } from '../../../src/locales.ts';

/** What the results must be for these inputs, by output id, as programs read them. */
export function expectedResults(
  definition: CalculatorDefinition,
  given: Values,
  locale: Locale,
): Record<string, string> {
  const { values, results } = calculate(definition, given, locale);
  return Object.fromEntries(outputsFor(definition, values).map(({ id }) => [id, rawCell(results[id])]));
}

/** The fragment of the contract, written here a second time: ids, plain decimals with a dot, rows numbered from 1. */
export function fragmentOf(values: Values): string {
  return fragmentPairs(values)
    .map(([key, cell]) => `${key}=${encodeURIComponent(rawCell(cell))}`)
    .join('&');
}

/** Names of controls, which are the keys of the fragment, with what is in them; empty ones are left out. */
export function fragmentPairs(values: Values): readonly (readonly [name: string, cell: Cell])[] {
  const all = Object.entries(values).flatMap(([id, value]): (readonly [string, Cell])[] => {
    if (!isRows(value)) return [[id, value]];
    return value.flatMap((row, index) =>
      Object.entries(row).map(([column, cell]) => [`${id}.${index + 1}.${column}`, cell] as const),
    );
  });
  return all.filter(([, cell]) => cell !== undefined && cell !== '');
}

export function rawCell(cell: Cell): string {
  return typeof cell === 'number' ? plainNumber(cell) : String(cell ?? '');
}
