import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/calculators/definition.ts';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { pasteStrings, rowsStrings } from '../../../src/interface/calculator-rows.ts';
import { expectedResults, fragmentOf, fragmentPairs } from './expected.ts';
import { control, fragmentBecomes, paste, noteOf, press, settled } from './parts.ts';
import { desk } from './support.ts';

const { page, open } = await desk({ permissions: ['clipboard-read', 'clipboard-write'] });
const pipeline = getCalculator('weighted-pipeline');
const deal = (name: string, amount: number, probability: number): Row => ({ name, amount, probability });
const [a, b, c] = [deal('A', 20_000, 10), deal('B', 50_000, 40), deal('C', 30_000, 80)];

const becomes = async (deals: readonly Row[]): Promise<void> => {
  await settled(page, expectedResults(pipeline, { deals }, 'ro'));
  await fragmentBecomes(page, fragmentPairs({ deals }));
};
const rowButton = (kind: 'up' | 'down' | 'remove', number: number) =>
  page.getByRole('button', { name: rowsStrings.ro[kind].replace('{row}', `tranzacție ${number}`), exact: true });

describe('rows', () => {
  test('are added at the end, with the focus in the new one, and filled by typing', async () => {
    await open('weighted-pipeline', 'ro', fragmentOf({ deals: [a, b] }));
    await press(page, rowsStrings.ro.add);
    await expect.poll(() => focused(page)).toBe('deals.3.name');
    await page.keyboard.type('C');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30.000,00');
    await page.keyboard.press('Tab');
    await page.keyboard.type('80 %');
    await becomes([a, b, c]);
  });

  test('are moved up and down, and the numbering follows', async () => {
    await rowButton('up', 3).click();
    await becomes([a, c, b]);
    await rowButton('down', 1).click();
    await becomes([c, a, b]);
    expect(await rowButton('up', 1).isDisabled()).toBe(true);
    expect(await rowButton('down', 3).isDisabled()).toBe(true);
  });

  test('are removed', async () => {
    await rowButton('remove', 2).click();
    await becomes([c, b]);
  });

  test('hold back the result while one is half filled, and say what is missing in it', async () => {
    await control(page, 'deals.2.probability').fill('');
    await settled(page, { 'weighted-value': '', 'total-value': '', 'weighted-share': '' });
    await expect.poll(() => noteOf(page, 'deals.2.probability')).toContain(rowsStrings.ro.missing);
    await control(page, 'deals.2.probability').fill('140');
    await expect.poll(() => noteOf(page, 'deals.2.probability')).toContain('100');
    expect(await control(page, 'deals.2.probability').getAttribute('aria-invalid')).toBe('true');
  });

  test('take a column that is pasted into a cell, from that cell on', async () => {
    await paste(page, 'deals.1.amount', '1.000\n2.500,50\n3 000');
    await expect.poll(() => control(page, 'deals.3.amount').inputValue()).toBe('3000');
    expect(await control(page, 'deals.1.amount').inputValue()).toBe('1000');
    expect(await control(page, 'deals.2.amount').inputValue()).toBe('2500,5');
    expect(await control(page, 'deals.1.name').inputValue()).toBe('C');
  });

  test('take a piece of a spreadsheet that is pasted into a cell', async () => {
    await paste(page, 'deals.1.name', 'X\t100\t50 %\r\nY\t200\t25%\r\nZ\t300\t10');
    await becomes([deal('X', 100, 50), deal('Y', 200, 25), deal('Z', 300, 10)]);
  });

  test('leave the pasting of a single value to the browser', async () => {
    await control(page, 'deals.3.amount').fill('');
    await paste(page, 'deals.3.amount', '450');
    await becomes([deal('X', 100, 50), deal('Y', 200, 25), deal('Z', 450, 10)]);
  });

  test('take a CSV with headings in any order in place of all, and name each line that cannot be read', async () => {
    await page.getByText(rowsStrings.ro.paste, { exact: true }).click();
    const csv = 'Probabilitate;Valoare;Nume\n50;1.000,5;"Firma; una"\nmult;2.000;Doi\n10;o mie;Trei';
    await page.getByLabel(pasteStrings.ro.label).fill(csv);
    await press(page, pasteStrings.ro.apply);
    await expect.poll(() => control(page, 'deals.3.name').inputValue()).toBe('Trei');
    expect(await control(page, 'deals.1.name').inputValue()).toBe('Firma; una');
    expect(await control(page, 'deals.1.amount').inputValue()).toBe('1000,5');
    const errors = await page.locator('[data-rows] .is-error li').allTextContents();
    expect(errors.map((text) => text.split(':')[0])).toEqual(['linia 3, Probabilitate', 'linia 4, Valoare']);
  });

  test('answer a press that comes before their editor has been fetched', async () => {
    await open('weighted-pipeline', 'ro');
    await page.evaluate(() => document.querySelector<HTMLElement>('.calculator-icon.is-remove')?.click());
    await becomes([b, c]);
    await open('weighted-pipeline', 'ro');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-rows] summary')?.click());
    await page.getByLabel(pasteStrings.ro.label).waitFor();
  });

  test('keep the focus and what is typed while their editor is being fetched', async () => {
    await open('weighted-pipeline', 'ro');
    await control(page, 'deals.2.amount').focus();
    await page.keyboard.press('End');
    await page.keyboard.type('123');
    await becomes([a, deal('B', 50_000_123, 40), c]);
    expect(await focused(page)).toBe('deals.2.amount');
  });

  test('of a fixed number are named and can be neither added nor removed', async () => {
    await open('net-promoter-score', 'ro', 'answers.1.count=1&answers.11.count=3');
    await settled(page, expectedNps());
    expect(await page.getByRole('group', { name: 'Nota 10', exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: rowsStrings.ro.add }).count()).toBe(0);
  });
});

function focused(at: Page): Promise<string | null | undefined> {
  return at.evaluate(() => document.activeElement?.getAttribute('name'));
}

function expectedNps(): Record<string, string> {
  const answers = Array.from({ length: 11 }, (_, score) => ({ count: score === 0 ? 1 : score === 10 ? 3 : undefined }));
  return expectedResults(getCalculator('net-promoter-score'), { answers }, 'ro');
}
