import { describe, expect, test } from 'vitest';
import { exampleValues } from '../../../src/calculators/calculate.ts';
import churnRate from '../../../src/calculators/churn-rate/definition.ts';
import weightedPipeline from '../../../src/calculators/weighted-pipeline/definition.ts';
import { csvOf } from '../../../src/calculators/island/tools/csv.ts';
import { localizedFormula } from '../../../src/calculators/island/tools/localized-formula.ts';
import { sensitivityOf } from '../../../src/calculators/island/tools/sensitivity.ts';
import { pasteRows } from '../../../src/calculators/island/rows/paste.ts';
import { Session } from '../../../src/calculators/island/session.ts';
import { calculatorStrings } from '../../../src/interface/calculator.ts';
import { calculators } from '../../../src/calculators/registry.ts';

const pipeline = (locale: 'ro' | 'en') => new Session(weightedPipeline, locale, calculatorStrings[locale]);
const dealsField = weightedPipeline.inputs.find((field) => field.kind === 'rows');

describe('A formula for a spreadsheet in Romanian', () => {
  test('has ";" and a decimal comma, and texts in quotes as they are', () => {
    expect(localizedFormula('=IF(A1>0.5,ROUND(1.25*2,1),"1.5, ""da""")', 'ro')).toBe(
      '=IF(A1>0,5;ROUND(1,25*2;1);"1.5, ""da""")',
    );
    expect(localizedFormula('=ROUND(1.25,1)', 'en')).toBe('=ROUND(1.25,1)');
  });
});

describe('The CSV file', () => {
  test('opens in the language it is for, with the rows', () => {
    const lines = csvOf(pipeline('ro')).split('\r\n');
    expect(lines).toContain('A;20000;10');
    expect(csvOf(pipeline('en')).split('\r\n')).toContain('A,20000,10');
  });

  test('runs no formula that came in a name', () => {
    const session = pipeline('en');
    session.type('deals.1.name', '=HYPERLINK("x")');
    expect(csvOf(session)).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('Sensitivity', () => {
  test('the middle is the result of now, and counts stay whole', () => {
    const table = sensitivityOf(churnRate, exampleValues(churnRate, 'en'), 'en');
    expect(table?.results[2]?.[2]).toBe(8);
    expect(table?.rowValues).toEqual([6, 7, 8, 9, 10]);
  });

  test('values that do not go together give no result', () => {
    const table = sensitivityOf(
      churnRate,
      { 'customers-at-start': 10, 'customers-lost': 10, 'period-months': 1 },
      'en',
    );
    expect(table?.results[4]?.[0]).toBeUndefined();
    expect(table?.results[2]?.[2]).toBe(100);
  });

  test.each([...calculators.values()])('of $id shows the example in the middle', (definition) => {
    const values = exampleValues(definition, 'ro');
    const table = sensitivityOf(definition, values, 'ro');
    if (!definition.sensitivity || !table) return;
    expect(table.results[2]?.[2]).toBe(
      new Session(definition, 'ro', calculatorStrings.ro).screen.results[definition.sensitivity.output],
    );
  });
});

describe('Pasting', () => {
  test('a column goes where it was pasted, and errors are told by line', () => {
    if (dealsField?.kind !== 'rows') throw new Error('no rows');
    const { draft, outcome } = pasteRows(pipeline('en'), dealsField, '100\nx\n300', 1, 'amount');
    expect(draft.rows['deals']?.map(({ cells }) => cells['amount'])).toEqual(['20000', '100', '30000', '300']);
    expect(outcome.errors).toEqual([expect.stringMatching(/^line 2, /)]);
  });

  test('a whole sheet takes the place of the rows when no cell is given', () => {
    if (dealsField?.kind !== 'rows') throw new Error('no rows');
    const { draft } = pasteRows(pipeline('ro'), dealsField, 'X\t1.000,5\t10\nY\t2\t20');
    expect(draft.rows['deals']?.map(({ cells }) => [cells['name'], cells['amount']])).toEqual([
      ['X', '1000,5'],
      ['Y', '2'],
    ]);
  });

  test('an empty first cell is no heading', () => {
    if (dealsField?.kind !== 'rows') throw new Error('no rows');
    const field = {
      ...dealsField,
      columns: dealsField.columns.map((column) => ({ ...column, label: { ro: '', en: column.label.en } })),
    };
    expect(pasteRows(pipeline('en'), field, '\t100\t10').outcome.count).toBe(1);
  });
});
