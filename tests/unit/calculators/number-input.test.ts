import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseNumber } from '../../../src/calculators/number-input.ts';
import { createFormatter, currencies } from '../../../src/calculators/number-format.ts';
import { localeKeys, type Locale } from '../../../src/locales.ts';
import { seeded } from './support.ts';

const read = (text: string, locale: Locale = 'ro') => {
  const parsed = parseNumber(text, locale);
  return parsed.kind === 'number' ? parsed.value : parsed.kind === 'invalid' ? parsed.reason : parsed.kind;
};

test.each([
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['1 234,5', 1234.5],
  ['1\u00a0234,5', 1234.5],
  ['1\u202f234\u202f567', 1234567],
  ['12,5 %', 12.5],
  ['12.5%', 12.5],
  ['8\u00a0%', 8],
  ['−3', -3],
  ['–3,5', -3.5],
  ['(1.250,50)', -1250.5],
  ['+7', 7],
  ['100k', 100000],
  ['1,5K', 1500],
  ['100 mii', 100000],
  ['2,5 mil.', 2500000],
  ['2,5 milioane lei', 2500000],
  ['20 de milioane de lei', 20000000],
  ['1.2M', 1200000],
  ['3 mln', 3000000],
  ['1 mld', 1000000000],
  ['1.234,56 lei', 1234.56],
  ['RON 1.234,56', 1234.56],
  ['-€5', -5],
  ['€ -5', -5],
  ['$1,234,567.89', 1234567.89],
  ['1.000.000 EUR', 1000000],
  ['20 de lei', 20],
  ['50 dolari', 50],
  ['12 luni', 12],
  ["1'234'567.5", 1234567.5],
  ['1’234,5', 1234.5],
  ['0,125', 0.125],
  ['0.125', 0.125],
  [',5', 0.5],
  ['.5', 0.5],
  ['5,', 5],
  ['12,3456', 12.3456],
  ['1234.567', 1234.567],
  ['1 234.567', 1234.567],
  ['1.234.567', 1234567],
  ['1,234,567', 1234567],
  ['007', 7],
  ['1E+05', 100000],
  ['2,5e-3', 0.0025],
  ['-0', 0],
])('"%s" is read as %d in both languages', (text, value) => {
  for (const locale of localeKeys)
    expect(parseNumber(text, locale)).toEqual({ kind: 'number', value, ambiguous: false });
});

test.each([
  ['1.234', 'ro', 1234],
  ['1.234', 'en', 1.234],
  ['1,234', 'ro', 1.234],
  ['1,234', 'en', 1234],
  ['12.500 lei', 'ro', 12500],
  ['-123,456', 'en', -123456],
] as const)('"%s" can be read in two ways: on a page in "%s" it is %d, and that is shown', (text, locale, value) => {
  expect(parseNumber(text, locale)).toEqual({ kind: 'number', value, ambiguous: true });
});

test.each(['', '   ', '\u00a0\t'])('"%s" is no number and no mistake', (text) => {
  expect(read(text)).toBe('empty');
});

test.each([
  ['abc', 'not-a-number'],
  ['12abc', 'not-a-number'],
  ['1-2', 'not-a-number'],
  ['--5', 'not-a-number'],
  ['.', 'not-a-number'],
  ['%', 'empty-or-invalid'],
  ['NaN', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['5 RON 6', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['5²', 'not-a-number'],
  ['=1+1', 'not-a-number'],
  ['1.23.456', 'grouping'],
  ['1.2345.678', 'grouping'],
  ['12 34', 'grouping'],
  ['1 2', 'grouping'],
  ['1,00,000', 'grouping'],
  ['0.123.456', 'grouping'],
  ['1.234 567,8', 'grouping'],
  ['1,234.567,8', 'two-decimals'],
  ['1.234,567.8', 'two-decimals'],
  ['12,34.56', 'grouping'],
  ['12345678901234567890', 'too-large'],
  ['1e400', 'not-a-number'],
  ['9e200', 'too-large'],
])('"%s" is refused rather than misread (%s)', (text, reason) => {
  for (const locale of localeKeys) {
    const parsed = parseNumber(text, locale);
    expect(parsed.kind).toBe('invalid');
    if (parsed.kind === 'invalid' && text !== '%' && text !== '1e400') expect(parsed.reason).toBe(reason);
  }
});

describe('whatever is typed', () => {
  it('gives a finite number, nothing, or a reason, and never throws', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-−  ’%kKmM€()e'), maxLength: 16 }),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...localeKeys), (text, locale) => {
        const parsed = parseNumber(text, locale);
        if (parsed.kind === 'number') expect(Number.isFinite(parsed.value)).toBe(true);
      }),
      { ...seeded, numRuns: 5_000 },
    );
  });

  it.each(localeKeys)('is what was shown: a formatted number is read back as itself (%s)', (locale) => {
    const amounts = fc.oneof(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100),
    );
    const units = fc.constantFrom('money', 'percent', 'number', 'ratio', 'count', 'score', 'months', 'years', 'days');
    fc.assert(
      fc.property(amounts, units, fc.constantFrom(...currencies), (amount, unit, currency) => {
        const text = createFormatter(locale, currency).value(amount, unit);
        expect([text, read(text, locale)]).toEqual([text, amount]);
      }),
      seeded,
    );
  });
});
