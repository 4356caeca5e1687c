import * as fc from 'fast-check';
import type {
  CalculatorDefinition,
  CellField,
  InputField,
  NumberField,
  Row,
  Values,
} from '../../../src/calculators/definition.ts';
import { boundsOf } from '../../../src/calculators/validate.ts';

/**
 * Inputs such as a reader has, within every bound of the definition: amounts with cents, counts up to 100,000, a few rows.
 * Spread evenly: of two amounts that differ by a cent in millions, a spreadsheet keeps fewer digits than we do.
 */
export function everydayValues({ inputs }: CalculatorDefinition): fc.Arbitrary<Values> {
  const record = Object.fromEntries(inputs.map((field) => [field.id, everydayField(field)]));
  return fc.record(record, { noNullPrototype: true }).map((values) => withinSiblings(inputs, values));
}

function everydayField(field: InputField): fc.Arbitrary<Values[string]> {
  if (field.kind !== 'rows') return everydayCell(field);
  const cells = Object.fromEntries(field.columns.map((column) => [column.id, everydayCell(column)]));
  const row: fc.Arbitrary<Row> = fc.record(cells, { noNullPrototype: true });
  const count = field.fixedRows?.length;
  return fc.array(row, { minLength: count ?? (field.optional ? 0 : 2), maxLength: count ?? 9 });
}

function everydayCell(field: CellField): fc.Arbitrary<Row[string]> {
  if (field.kind === 'number') return everydayNumber(field);
  if (field.kind === 'boolean') return fc.boolean();
  if (field.kind === 'choice') return fc.constantFrom(...field.choices.map(({ id }) => id));
  return fc.string({ minLength: 1, maxLength: 8 });
}

function everydayNumber(field: NumberField): fc.Arbitrary<number> {
  const { min = -1_000, exclusiveMin, max } = boundsOf(field);
  const top = Math.min(typeof max === 'number' ? max : Infinity, usualTop[field.unit]);
  const step = field.unit === 'count' ? 1 : 0.01;
  const steps = fc.integer({ min: Math.round(min / step) + (exclusiveMin ? 1 : 0), max: Math.round(top / step) });
  return fc.noBias(steps).map((count) => (step === 1 ? count : count / 100));
}

const usualTop: Readonly<Record<NumberField['unit'], number>> = {
  money: 2_000_000,
  percent: 100,
  count: 100_000,
  ratio: 100,
  months: 60,
  years: 10,
  days: 400,
  score: 100,
  number: 5_000,
};

/** Brings an input down to the other one that bounds it. */
function withinSiblings(inputs: readonly InputField[], values: Values): Values {
  const entries = inputs.map((field): [string, Values[string]] => {
    const value = values[field.id];
    const max = field.kind === 'number' ? field.bounds?.max : undefined;
    const limit = typeof max === 'string' ? values[max] : undefined;
    return [field.id, typeof limit === 'number' && typeof value === 'number' ? value % (limit + 1) : value];
  });
  return Object.fromEntries(entries);
}
