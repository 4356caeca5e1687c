import { expect, test } from 'vitest';
import type { RowsField } from '../../../src/calculators/definition.ts';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { parsePasted } from '../../../src/calculators/rows.ts';

function rowsField(calculator: string, id: string): RowsField {
  const field = getCalculator(calculator).inputs.find((input) => input.id === id);
  if (field?.kind !== 'rows') throw new Error(`${calculator} has no rows "${id}"`);
  return field;
}

const deals = rowsField('weighted-pipeline', 'deals');
const history = rowsField('sales-forecast', 'history');
const signals = rowsField('lead-score', 'signals');

test('rows copied from a spreadsheet come with tabs', () => {
  expect(parsePasted(deals, 'A\t20.000,00 lei\t10%\r\nB\t50.000 lei\t40%\r\n', 'ro')).toEqual({
    rows: [
      { name: 'A', amount: 20000, probability: 10 },
      { name: 'B', amount: 50000, probability: 40 },
    ],
    errors: [],
  });
});

test('a line of headings in either language, or of ids, names the columns in any order', () => {
  const expected = [{ probability: 40, amount: 5000, name: 'A' }];
  expect(parsePasted(deals, 'Probabilitate\tVALOARE\tNume\n40\t5000\tA', 'en').rows).toEqual(expected);
  expect(parsePasted(deals, 'Probability;Amount;Name\n40;5000;A', 'ro').rows).toEqual(expected);
  expect(parsePasted(deals, 'probability,amount,owner,name\n40,5000,Ana,A', 'en')).toEqual({
    rows: expected,
    errors: [],
  });
});

test('CSV has ";" or "," and may quote its cells', () => {
  expect(parsePasted(deals, '"Acme; ""RO"""; "1.500,5" ;30\n\n"two\nlines";7;8', 'ro').rows).toEqual([
    { name: 'Acme; "RO"', amount: 1500.5, probability: 30 },
    { name: 'two\nlines', amount: 7, probability: 8 },
  ]);
  expect(parsePasted(deals, '"Acme, Inc.","1,500.5",30\n"",7,8', 'en').rows).toEqual([
    { name: 'Acme, Inc.', amount: 1500.5, probability: 30 },
    { amount: 7, probability: 8 },
  ]);
});

test('a single column of numbers keeps its decimal commas', () => {
  expect(parsePasted(history, '100,5\n1.200\n\n 90 ', 'ro').rows).toEqual([
    { amount: 100.5 },
    { amount: 1200 },
    { amount: 90 },
  ]);
  expect(parsePasted(deals, '100\n200', 'ro').rows).toEqual([{ amount: 100 }, { amount: 200 }]);
});

test('ticks are read as people write them', () => {
  const text = 'demo\t40\tda\nmail\t5\tFALSE\nfree\t-10\tx\nfit\t30\tmaybe';
  expect(parsePasted(signals, text, 'ro')).toEqual({
    rows: [
      { name: 'demo', points: 40, present: true },
      { name: 'mail', points: 5, present: false },
      { name: 'free', points: -10, present: true },
      { name: 'fit', points: 30 },
    ],
    errors: [{ row: 4, column: 'present', reason: 'not-a-choice' }],
  });
});

test('errors name the row as it was pasted, the column and the reason', () => {
  expect(parsePasted(deals, 'Nume\tValoare\tProbabilitate\nA\tmult\t10\nB\t1.23.4\t20\textra', 'ro').errors).toEqual([
    { row: 2, column: 'amount', reason: 'not-a-number' },
    { row: 3, column: 'amount', reason: 'grouping' },
    { row: 3, column: '4', reason: 'too-many-columns' },
  ]);
});

test('no more than 500 rows are taken, and eleven where their number is fixed', () => {
  const { rows, errors } = parsePasted(history, Array.from({ length: 510 }, (_, row) => row).join('\n'), 'ro');
  expect(rows).toHaveLength(500);
  expect(errors).toEqual([{ row: 501, column: '', reason: 'too-many-rows' }]);
  expect(
    parsePasted(rowsField('net-promoter-score', 'answers'), Array.from({ length: 12 }, () => 1).join('\n'), 'en').rows,
  ).toHaveLength(11);
});

test('nothing pasted is no row', () => {
  expect(parsePasted(deals, ' \n\t\n', 'ro')).toEqual({ rows: [], errors: [] });
});
