import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormatter, plainNumber } from '../../../src/calculators/number-format.ts';
import { seeded } from './support.ts';

const ro = createFormatter('ro', 'RON');
const en = createFormatter('en', 'USD');
/** The two no-break spaces that Intl uses, shown as one. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, '~');

test.each([
  [8, 'percent', '8~%', '8%'],
  [28.360704, 'percent', '28,36~%', '28.36%'],
  [0.12345, 'percent', '0,1235~%', '0.1235%'],
  [-2.5, 'percent', '-2,5~%', '-2.5%'],
  [1234567, 'count', '1.234.567', '1,234,567'],
  [1, 'months', '1 lună', '1 month'],
  [37.5, 'months', '37,5 luni', '37.5 months'],
  [20, 'months', '20 de luni', '20 months'],
  [20.001, 'months', '20 de luni', '20 months'],
  [101, 'months', '101 luni', '101 months'],
  [0, 'days', '0 zile', '0 days'],
  [90, 'days', '90 de zile', '90 days'],
  [4, 'years', '4 ani', '4 years'],
  [3.4, 'ratio', '3,4', '3.4'],
  [87.5, 'score', '87,5', '87.5'],
  [0.00123, 'number', '0,0012', '0.0012'],
  [-0, 'number', '0', '0'],
  [true, 'boolean', 'da', 'yes'],
  [false, 'boolean', 'nu', 'no'],
  ['A → B', 'text', 'A → B', 'A → B'],
  [undefined, 'money', '–', '–'],
] as const)('%s as %s is "%s" and "%s"', (value, unit, romanian, english) => {
  expect([plain(ro.value(value, unit)), plain(en.value(value, unit))]).toEqual([romanian, english]);
});

test('money has two decimals, or none when it is whole, in the chosen currency', () => {
  expect(plain(ro.value(1234.5, 'money'))).toBe('1.234,50~RON');
  expect(plain(ro.value(25000, 'money'))).toBe('25.000~RON');
  expect(plain(ro.value(1999.999, 'money'))).toBe('2.000~RON');
  expect(plain(ro.value(0.0042, 'money'))).toBe('0,0042~RON');
  expect(plain(en.value(1234.5, 'money'))).toBe('1,234.50~USD');
  expect(plain(createFormatter('en', 'EUR').value(25000, 'money'))).toBe('25,000~EUR');
  expect(plain(createFormatter('en').value(25000, 'money'))).toBe('25,000~RON');
});

test('money that is owed has its sign before the amount', () => {
  expect([plain(ro.value(-25000, 'money')), plain(en.value(-25000, 'money'))]).toEqual(['-25.000~RON', '-25,000~USD']);
});

test('counted things take "de" from twenty on in Romanian', () => {
  const forms = { one: 'client', few: 'clienți', other: 'de clienți' };
  expect([1, 2, 19, 20, 100, 101].map((count) => ro.plural(count, forms))).toEqual([
    '1 client',
    '2 clienți',
    '19 clienți',
    '20 de clienți',
    '100 de clienți',
    '101 clienți',
  ]);
});

test('a plain number has no exponent and brings back the very same number', () => {
  expect(plainNumber(1e-7)).toBe('0.0000001');
  expect(plainNumber(-1.5e21)).toBe('-1500000000000000000000');
  expect(plainNumber(1333.3333333333333)).toBe('1333.3333333333333');
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(plainNumber(value)).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(plainNumber(value))).toBe(value === 0 ? 0 : value);
    }),
    seeded,
  );
});
