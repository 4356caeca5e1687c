import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/pages.ts';
import type { OpenOptions, OpenPage } from '../../support/pages.ts';
import { calculatorPath } from '../../support/site/data.ts';
import { readSite } from '../../support/site/site.ts';

const path = calculatorPath(readSite(), 'churn-rate', 'ro');
const form = 'form[data-calculator="churn-rate"]';

describe('the churn calculator', () => {
  test('shows its worked example without JavaScript', async ({ open }) => {
    const page = await openCalculator(open, '', { js: false });
    expect(await result(page, 'churn-rate')).toBeCloseTo(8, 9);
    expect(await result(page, 'annual-churn-rate')).toBeCloseTo(28.360704, 6);
  });

  test('shows its worked example before anything is typed', async ({ open }) => {
    const page = await openCalculator(open, '');
    expect(await result(page, 'customer-lifetime-months')).toBeCloseTo(37.5, 9);
  });

  test('computes as the reader types, and keeps the numbers in the address', async ({ open }) => {
    const page = await openCalculator(open, '');
    await type(page, 'customers-at-start', '200');
    await type(page, 'customers-lost', '10');
    await settled(page, 'churn-rate', '5');
    await page.waitForFunction(() => location.hash.includes('customers-lost=10'));
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('customers-at-start')).toBe('200');
  });

  test('opens with the result that the address holds', async ({ open }) => {
    const page = await openCalculator(open, '#customers-at-start=400&customers-lost=10&period-months=3');
    await settled(page, 'churn-rate', '2.5');
    expect(await page.inputValue(`${form} [name="customers-lost"]`)).toBe('10');
    expect(await result(page, 'customer-lifetime-months')).toBeCloseTo(120, 9);
  });

  test('takes the default of an input that the address leaves out', async ({ open }) => {
    const page = await openCalculator(open, '#customers-at-start=100&customers-lost=5');
    await settled(page, 'churn-rate', '5');
    expect(await page.inputValue(`${form} [name="period-months"]`)).toBe('1');
    expect(await result(page, 'annual-churn-rate')).toBeCloseTo(45.96399, 4);
  });

  test('leaves an input empty that the address leaves out and that has no default, and shows no result', async ({
    open,
  }) => {
    const page = await openCalculator(open, '#customers-at-start=100');
    await settled(page, 'churn-rate', '');
    expect(await page.inputValue(`${form} [name="customers-lost"]`)).toBe('');
    expect(await page.locator(output('churn-rate')).textContent()).not.toMatch(/NaN|Infinity|∞|undefined/);
  });

  test('gives no result for numbers that make no sense', async ({ open }) => {
    const page = await openCalculator(open, '#customers-at-start=100&customers-lost=8');
    await type(page, 'customers-lost', '101');
    await settled(page, 'churn-rate', '');
  });
});

async function openCalculator(open: OpenPage, hash: string, options: OpenOptions = {}): Promise<Page> {
  const page = await open(path + hash, options);
  await page.locator(form).first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  return page;
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await page.fill(`${form} [name="${name}"]`, text);
}

/** Waits for a result; the value is exact where it is a short decimal. */
async function settled(page: Page, id: string, value: string): Promise<void> {
  await page.waitForSelector(`${output(id)}[data-value="${value}"]`, { state: 'attached', timeout: 5000 });
}

async function result(page: Page, id: string): Promise<number> {
  return Number(await page.locator(output(id)).first().getAttribute('data-value'));
}

function output(id: string): string {
  return `${form} output[name="${id}"]`;
}
