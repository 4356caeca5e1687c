import { describe, expect, test } from 'vitest';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { calculatorStrings } from '../../../src/interface/calculator.ts';
import { expectedResults, fragmentOf } from './expected.ts';
import { control, press, settled } from './parts.ts';
import { addressFor, awake, desk } from './support.ts';

const { page, open } = await desk();
const churn = getCalculator('churn-rate');
const given = { 'customers-at-start': 1234.0, 'customers-lost': 56, 'period-months': 2.5 };

describe('the numbers of a reader', () => {
  test('are there again when the page is opened later without a link', async () => {
    await open('churn-rate', 'ro', fragmentOf(given));
    await control(page, 'customers-lost').fill('60');
    await expect.poll(() => new URL(page.url()).hash).toContain('customers-lost=60');
    await page.goto('about:blank');
    await page.goto(addressFor('churn-rate', 'ro'));
    await awake(page);
    await settled(page, expectedResults(churn, { ...given, 'customers-lost': 60 }, 'ro'));
  });

  test('stay when the reader changes the language: the same calculator, as the other language writes numbers', async () => {
    await page.locator('a[hreflang="en"]:visible').first().click();
    await page.waitForURL(`${addressFor('churn-rate', 'en')}**`);
    await awake(page);
    await settled(page, expectedResults(churn, { ...given, 'customers-lost': 60 }, 'en'));
    expect(await control(page, 'period-months').inputValue()).toBe('2.5');
    await page.locator('a[hreflang="ro"]:visible').first().click();
    await page.waitForURL(`${addressFor('churn-rate', 'ro')}**`);
    await awake(page);
    expect(await control(page, 'period-months').inputValue()).toBe('2,5');
  });

  test('give way to those of a link that is opened', async () => {
    await page.goto('about:blank');
    await page.goto(`${addressFor('churn-rate', 'ro')}#customers-at-start=10&customers-lost=1`);
    await awake(page);
    await settled(page, expectedResults(churn, { 'customers-at-start': 10, 'customers-lost': 1 }, 'ro'));
  });

  test('are gone for good once cleared, and stay gone after a reload', async () => {
    await press(page, calculatorStrings.ro.clear);
    await settled(page, expectedResults(churn, {}, 'ro'));
    await expect.poll(() => new URL(page.url()).hash).not.toContain('customers');
    await page.reload();
    await awake(page);
    await settled(page, expectedResults(churn, {}, 'ro'));
  });

  test('are not taken from a link to a place on the page', async () => {
    await open('churn-rate', 'ro', 'formula');
    await settled(page, expectedResults(churn, churn.example.values, 'ro'));
    expect(new URL(page.url()).hash).toBe('#formula');
  });

  test('that a damaged or hostile link carries are left out, and it is said so', async () => {
    await open('churn-rate', 'ro', 'customers-at-start=100&customers-lost=1e9&__proto__.x=1&nothing=%3Cimg%3E');
    await settled(page, expectedResults(churn, { 'customers-at-start': 100 }, 'ro'));
    await expect.poll(() => page.locator('.calculator-results .is-notice').count()).toBeGreaterThan(0);
    expect(await page.locator('.calculator img').count()).toBe(0);
  });
});
