import * as fc from 'fast-check';
import type { CellField, InputField, NumberField, Row, Values } from '../../../src/calculators/definition.ts';
import { boundsOf } from '../../../src/calculators/validate.ts';
import { calculators } from '../../../src/calculators/registry.ts';
import winRate from '../../fixtures/calculators/win-rate/definition.ts';

/** One seed for every property test: a failure comes back on every machine. */
export const seeded = { seed: 20261124, numRuns: 1_000 } as const;

/** Every calculator, and the one that docs/calculators.md builds: what it shows there is held to the same. */
export const definitions = [...calculators.values(), winRate];

/** Whether two numbers agree to 1e-9 relative, or to 1e-9 absolute below 1. */
export function agree(actual: unknown, expected: number, closeness = 1e-9): boolean {
  if (typeof actual !== 'number') return false;
  return Math.abs(actual - expected) <= closeness * Math.max(Math.abs(actual), Math.abs(expected), 1e-9);
}

/** Any number that a field accepts on its own: ordinary ones, tiny and huge ones, the bounds themselves. */
function anyNumber(field: NumberField): fc.Arbitrary<number> {
  const { min = -1e15, max } = boundsOf(field);
  const top = typeof max === 'number' ? max : 1e15;
  if (field.unit === 'count') {
    const whole = (limit: number) => fc.integer({ min: Math.max(min, -limit), max: Math.min(top, limit) });
    return fc.oneof(whole(20), whole(100_000), fc.constant(Math.min(top, 1e15)));
  }
  const everyday = fc
    .integer({ min: Math.ceil(Math.max(min, -100) * 100), max: Math.min(top, 1_000) * 100 })
    .map((n) => n / 100);
  return fc.oneof(everyday, fc.double({ min, max: top, noNaN: true }), fc.constantFrom(min, top));
}

function anyCell(field: CellField): fc.Arbitrary<Row[string]> {
  if (field.kind === 'number') return anyNumber(field);
  if (field.kind === 'boolean') return fc.boolean();
  if (field.kind === 'choice') return fc.constantFrom(...field.choices.map(({ id }) => id));
  return fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.length <= 200);
}

function anyField(field: InputField): fc.Arbitrary<Values[string]> {
  if (field.kind !== 'rows') return anyCell(field);
  const row = fc.record(Object.fromEntries(field.columns.map((column) => [column.id, anyCell(column)])), {
    noNullPrototype: true,
  });
  return fc.array(row, field.fixedRows ? { maxLength: field.fixedRows.length } : { maxLength: 8 });
}

/** Values for any of a calculator's inputs, some of them left out. */
export function anyValues(inputs: readonly InputField[]): fc.Arbitrary<Values> {
  const record = Object.fromEntries(inputs.map((field) => [field.id, anyField(field)]));
  return fc.oneof(
    { weight: 3, arbitrary: fc.record(record, { noNullPrototype: true }) },
    fc.record(record, { requiredKeys: [], noNullPrototype: true }),
  );
}
