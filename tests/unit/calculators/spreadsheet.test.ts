import * as fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { describe, expect, it, test } from 'vitest';
import { calculate, exampleValues, outputsFor } from '../../../src/calculators/calculate.ts';
import type { CalculatorDefinition, Cell, Values } from '../../../src/calculators/definition.ts';
import { localizedFormula } from '../../../src/calculators/island/tools/localized-formula.ts';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { spreadsheetFormulas } from '../../../src/calculators/spreadsheet.ts';
import { localeKeys, type Locale } from '../../../src/locales.ts';
import { everydayValues } from './everyday.ts';
import { agree, definitions, seeded } from './support.ts';

/** A spreadsheet program as people have it set in each language: the separators of lists and of decimals. */
const settings = {
  en: { functionArgSeparator: ',', decimalSeparator: '.' },
  ro: { functionArgSeparator: ';', decimalSeparator: ',' },
} as const;

/** In Excel and in Google Sheets by this name, in every language that we have: Romanian keeps the English names. */
const knownFunctions = new Set(['ABS', 'MAX', 'MIN', 'ROUND', 'ROUNDUP', 'SQRT']);
const longestInExcel = 8_192;

const sheets = { en: engine('en'), ro: engine('ro') };

function engine(locale: Locale): HyperFormula {
  return HyperFormula.buildEmpty({ licenseKey: 'gpl-v3', ...settings[locale] });
}

/** The formula typed into the engine, and what it shows. */
function evaluate(formula: string, locale: Locale): unknown {
  const sheet = sheets[locale];
  const name = sheet.addSheet();
  const id = sheet.getSheetId(name) ?? 0;
  sheet.setCellContents({ sheet: id, row: 0, col: 0 }, formula);
  const value = sheet.getCellValue({ sheet: id, row: 0, col: 0 });
  sheet.removeSheet(id);
  return value;
}

function expectSame(formula: string, expected: Cell, locale: Locale): void {
  const typed = localizedFormula(formula, locale);
  const value = evaluate(typed, locale);
  const isSame = typeof expected === 'number' ? agree(value, expected) : value === expected;
  expect(isSame, `${typed}\nis ${JSON.stringify(value)} there and ${String(expected)} here`).toBe(true);
}

/** Every formula of these values, in the separators of both languages; gives the outputs that have one. */
function expectFormulas(definition: CalculatorDefinition, given: Values): readonly string[] {
  const { values, results } = calculate(definition, given, 'en');
  const formulas = spreadsheetFormulas(definition, values, results);
  for (const [output, formula] of Object.entries(formulas)) {
    for (const locale of localeKeys) expectSame(formula, results[output], locale);
    for (const [, name = ''] of formula.matchAll(/([A-Z][A-Z.]*)\(/g)) expect(knownFunctions).toContain(name);
    expect(formula.length).toBeLessThanOrEqual(longestInExcel);
  }
  return Object.keys(formulas);
}

describe.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (_id, definition) => {
  it('has a formula for every number of its example, and each gives that number in a spreadsheet', () => {
    const given = exampleValues(definition, 'en');
    const { values, results } = calculate(definition, given, 'en');
    const withFormula = expectFormulas(definition, given);
    const computed = outputsFor(definition, values).filter(
      ({ id, unit }) => unit !== 'text' && results[id] !== undefined,
    );
    expect(computed.map(({ id }) => id).toSorted()).toEqual(withFormula.toSorted());
  });

  it.each(definition.references ?? [])('gives the same in a spreadsheet for reference %#', ({ values }) => {
    expect(expectFormulas(definition, values).length).toBeGreaterThan(0);
  });

  it('gives the same in a spreadsheet for 50 sets of everyday inputs', () => {
    let formulas = 0;
    fc.assert(
      fc.property(everydayValues(definition), (values) => {
        formulas += expectFormulas(definition, values).length;
      }),
      { ...seeded, numRuns: 50 },
    );
    expect(formulas).toBeGreaterThanOrEqual(50);
  });
});

test('amounts that end in half a cent are rounded up in a spreadsheet too', () => {
  for (const [quantity, price] of [
    [3, 0.335],
    [1, 1.005],
    [1, 2.675],
    [7, 0.145],
    [1, 1234567.565],
  ] as const) {
    const lines = [0, 50].map((discount) => ({ quantity, 'unit-price': price, discount }));
    expectFormulas(getCalculator('quote-builder'), { lines, 'order-discount': 5, 'vat-rate': 21 });
  }
});

test('whole units are not rounded up for noise in a spreadsheet either', () => {
  const rates = { 'sql-win-rate': 10, 'mql-sql-rate': 30, 'lead-mql-rate': 70 };
  for (const [goal, deal] of [
    [1.1, 0.1],
    [4.35, 0.01],
    [0.7, 0.1],
    [2_000_000, 333.33],
  ] as const)
    expectFormulas(getCalculator('lead-sla'), { 'revenue-goal': goal, 'average-deal': deal, ...rates });
});
