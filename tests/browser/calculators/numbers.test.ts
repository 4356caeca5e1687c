import { describe, expect, test } from 'vitest';
import { createFormatter } from '../../../src/calculators/number-format.ts';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { calculatorStrings } from '../../../src/interface/calculator.ts';
import type { Locale } from '../../../src/locales.ts';
import { expectedResults, fragmentOf } from './expected.ts';
import { control, noteOf, rawResults, settled } from './parts.ts';
import { desk } from './support.ts';

const { page, open } = await desk();
const margin = getCalculator('profit-margin');
const given = { revenue: 500_000, 'cost-of-goods-sold': 100_000, 'operating-expenses': 0 };

/** Typed where an amount may be negative: what is typed, and the number that it is. */
const typed: Readonly<Record<Locale, readonly (readonly [text: string, value: number])[]>> = {
  ro: [
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['12,5 %', 12.5],
    ['−3', -3],
    ['100k', 100_000],
    ['1,5 mil.', 1_500_000],
    ['2 mii', 2000],
    ['1.234,56 lei', 1234.56],
    ['€ 1.234,56', 1234.56],
    ['1.234.567', 1_234_567],
    ['(250)', -250],
  ],
  en: [
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1 234.5', 1234.5],
    ['12.5%', 12.5],
    ['−3', -3],
    ['100k', 100_000],
    ['1.5m', 1_500_000],
    ['$1,234.56', 1234.56],
    ['RON 1,234.56', 1234.56],
    ['1,234,567', 1_234_567],
  ],
};

describe.each(['ro', 'en'] as const)('numbers as people type them, in %s', (locale) => {
  test('are there to be typed', async () => {
    await open('profit-margin', locale, fragmentOf({ ...given, 'interest-and-taxes': 1 }));
  });

  test.each(typed[locale])('"%s" is %d', async (text, value) => {
    await control(page, 'interest-and-taxes').fill(text);
    await settled(page, expectedResults(margin, { ...given, 'interest-and-taxes': value }, locale));
    expect(await control(page, 'interest-and-taxes').getAttribute('aria-invalid')).toBeNull();
    expect(await control(page, 'interest-and-taxes').inputValue()).toBe(text);
  });

  test.each([
    ['1.234', { ro: 1234, en: 1.234 }],
    ['1,234', { ro: 1.234, en: 1234 }],
  ])('"%s" can be read in two ways: the language decides, and what was read is shown below', async (text, readings) => {
    await control(page, 'interest-and-taxes').fill(text);
    await settled(page, expectedResults(margin, { ...given, 'interest-and-taxes': readings[locale] }, locale));
    const shown = createFormatter(locale).value(readings[locale], 'money');
    await expect
      .poll(() => noteOf(page, 'interest-and-taxes'))
      .toBe(calculatorStrings[locale].readAs.replace('{value}', shown));
  });

  test.each(['abc', '1,2,3.4.5', '12..5', '--3', '1e999', '12 34 5'])(
    '"%s" is no number: it is said so, and no result takes it for one',
    async (text) => {
      await control(page, 'interest-and-taxes').fill(text);
      await settled(page, expectedResults(margin, { ...given, 'interest-and-taxes': Number.NaN }, locale));
      expect(await control(page, 'interest-and-taxes').getAttribute('aria-invalid')).toBe('true');
      await expect.poll(async () => (await noteOf(page, 'interest-and-taxes')).length).toBeGreaterThan(15);
      expect((await rawResults(page))['net-margin']).toBe('');
    },
  );

  test('an amount that cannot be negative is refused in words', async () => {
    await control(page, 'revenue').fill('−5');
    await expect.poll(() => control(page, 'revenue').getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => noteOf(page, 'revenue')).toMatch(/0/);
    expect(Object.values(await rawResults(page))).toEqual(['', '', '', '']);
  });

  test('an emptied field with a default says what it stands for', async () => {
    await control(page, 'operating-expenses').fill('');
    const nothing = createFormatter(locale).value(0, 'money');
    await expect
      .poll(() => noteOf(page, 'operating-expenses'))
      .toBe(calculatorStrings[locale].emptyMeans.replace('{value}', nothing));
  });

  test('money is labelled in the currency that the reader chooses, and not converted', async () => {
    await open('profit-margin', locale, fragmentOf(given));
    const before = await rawResults(page);
    await page.locator('form [name="currency"]').selectOption('EUR');
    await expect.poll(() => new URL(page.url()).hash).toContain('currency=EUR');
    expect(await rawResults(page)).toEqual(before);
    const shown = createFormatter(locale, 'EUR').value(400_000, 'money');
    expect(await page.locator('output[name="gross-profit"]').textContent()).toBe(shown);
  });
});
