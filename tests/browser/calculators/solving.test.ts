import { describe, expect, test } from 'vitest';
import { calculatorStrings } from '../../../src/interface/calculator.ts';
import { solveStrings } from '../../../src/interface/calculator-tools.ts';
import type { Locale } from '../../../src/locales.ts';
import { control, openTools, output, press } from './parts.ts';
import { desk } from './support.ts';

const { page, open } = await desk();
const answer = page.locator('.calculator-tool-body:has(#solve-target)');

/** Fixes a result and asks for an input. */
async function ask(locale: Locale, result: string, target: string, unknown: string): Promise<void> {
  await page.getByLabel(solveStrings[locale].output).selectOption(result);
  await page.getByLabel(solveStrings[locale].target).fill(target);
  await page.getByLabel(solveStrings[locale].input).selectOption(unknown);
}

describe.each(['ro', 'en'] as const)('working backwards, in %s', (locale) => {
  test('finds the input that gives the wanted result, and puts it in the field', async () => {
    await open('churn-rate', locale, 'customers-at-start=200&customers-lost=30&period-months=3');
    await page.getByText(calculatorStrings[locale].solve, { exact: true }).click();
    await ask(locale, 'churn-rate', '5 %', 'customers-lost');
    await press(page, solveStrings[locale].put.replace('{value}', '10'));
    await expect.poll(() => output(page, 'churn-rate').getAttribute('data-value')).toBe('5');
    expect(await control(page, 'customers-lost').inputValue()).toBe('10');
    await expect.poll(() => new URL(page.url()).hash).toContain('customers-lost=10');
  });

  test('gives both whole numbers where a count does not come out whole', async () => {
    await ask(locale, 'churn-rate', '5,2', 'customers-lost');
    await expect.poll(() => answer.textContent()).toMatch(/10[,.]4/);
    const puts = answer.getByRole('button');
    expect(await puts.allTextContents()).toEqual(
      ['10', '11'].map((n) => solveStrings[locale].put.replace('{value}', n)),
    );
  });

  test('says in words that no value gives the wanted result', async () => {
    await ask(locale, 'churn-rate', '150', 'customers-lost');
    await expect.poll(() => answer.textContent()).toContain('300');
    expect(await answer.getByRole('button').count()).toBe(0);
    await page.getByLabel(solveStrings[locale].target).fill('abc');
    await expect.poll(() => answer.locator('.is-error').count()).toBe(1);
  });

  test('finds by search what has no closed form', async () => {
    await open('conversion-rate', locale, 'visitors=1000&conversions=100');
    await openTools(page);
    await ask(locale, 'interval-low', '12', 'conversions');
    await answer.getByRole('button').last().click();
    await expect.poll(() => output(page, 'interval-low').getAttribute('data-value')).toMatch(/^12\.0/);
  });
});
