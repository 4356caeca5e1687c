import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Cell } from '../../../src/calculators/definition.ts';
import { rawCell } from './expected.ts';

export function control(page: Page, name: string) {
  return page.locator(`form[data-calculator] [name="${name}"]:not(output)`);
}

export function output(page: Page, id: string) {
  return page.locator(`form[data-calculator] output[name="${id}"]`);
}

/** What programs read from the results, by output id. */
export function rawResults(page: Page): Promise<Record<string, string>> {
  return page.locator('form[data-calculator] output').evaluateAll((all) => {
    const outputs = all.map((element) => [
      element.getAttribute('name') ?? '',
      (element as HTMLElement).dataset['value'] ?? 'none',
    ]);
    return Object.fromEntries(outputs) as Record<string, string>;
  });
}

/** The line under a control: what is wrong, what to know, or how it was read. */
export async function noteOf(page: Page, name: string): Promise<string> {
  const described = (await control(page, name).getAttribute('aria-describedby')) ?? '';
  const note = described.split(' ').find((part) => part.endsWith('-note'));
  return note === undefined ? '' : ((await page.locator(`[id="${note}"]`).textContent()) ?? '');
}

/** Presses the button of this name. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

/** Opens every disclosure of the calculator, and waits for what is fetched with it. */
export async function openTools(page: Page): Promise<void> {
  const tools = await page.locator('.calculator details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
    return document.querySelectorAll('.calculator-toolbox > details').length;
  });
  await expect.poll(() => page.locator('.calculator-toolbox > details > div').count(), { interval: 20 }).toBe(tools);
}

/** Waits until the results are these; a difference is shown whole. */
export async function settled(page: Page, expected: Record<string, string>): Promise<void> {
  await expect.poll(() => rawResults(page), { timeout: 10_000, interval: 20 }).toEqual(expected);
}

/** Waits until the fragment says this, in whatever order. */
export async function fragmentBecomes(
  page: Page,
  pairs: readonly (readonly [name: string, cell: Cell])[],
): Promise<void> {
  const expected = Object.fromEntries(pairs.map(([name, cell]) => [name, rawCell(cell)]));
  const current = () => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
  await expect.poll(current, { timeout: 10_000, interval: 20 }).toEqual(expected);
}

/** Pastes with the keys, as a reader does. The page must be allowed to use the clipboard. */
export async function paste(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await control(page, name).focus();
  await page.keyboard.press('ControlOrMeta+V');
}
