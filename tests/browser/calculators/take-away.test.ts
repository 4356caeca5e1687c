import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { createFormatter } from '../../../src/calculators/number-format.ts';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { calculatorStrings } from '../../../src/interface/calculator.ts';
import { quoteStrings, takeAwayStrings } from '../../../src/interface/calculator-tools.ts';
import { expectedResults, fragmentOf } from './expected.ts';
import { openTools, press, settled } from './parts.ts';
import { addressFor, desk } from './support.ts';

const { page, open } = await desk({ permissions: ['clipboard-read', 'clipboard-write'] });
const copied = () => page.evaluate(() => navigator.clipboard.readText());
const quote = getCalculator('quote-builder');
const lines = [
  { name: 'Licență; anuală', quantity: 10, 'unit-price': 99.99, discount: 10 },
  { name: '=SUM(A1)', quantity: 1, 'unit-price': 500.5, discount: 0 },
];
const given = { lines, 'order-discount': 5, 'vat-rate': 21 };

describe.each(['ro', 'en'] as const)('taking the result away, in %s', (locale) => {
  const strings = takeAwayStrings[locale];
  const churn = { 'customers-at-start': 400, 'customers-lost': 10, 'period-months': 1.5 };

  test('the link that is copied brings back the same numbers', async () => {
    await open('churn-rate', locale, fragmentOf(churn));
    await page.getByText(calculatorStrings[locale].takeAway, { exact: true }).click();
    await press(page, strings.copyLink);
    await expect.poll(copied).toBe(`${addressFor('churn-rate', locale)}#${fragmentOf(churn)}`);
    await expect.poll(() => page.locator('.calculator > [role="status"]').textContent()).toBe(strings.copied);
  });

  test('the result is copied as a sentence', async () => {
    await press(page, strings.copyResult);
    const rate = createFormatter(locale).value(2.5, 'percent');
    await expect.poll(copied).toContain(rate);
  });

  test('a formula is copied with the separators of the language', async () => {
    const label = getCalculator('churn-rate').outputs[2]?.label[locale] ?? '';
    await press(page, strings.copyFormula.replace('{output}', label));
    await expect.poll(copied).toBe({ ro: '=100*(1-(1-10/400)^(12/1,5))', en: '=100*(1-(1-10/400)^(12/1.5))' }[locale]);
    await open('pipeline-coverage', locale, 'pipeline=1000.5&quota=5000&win-rate=25');
    await openTools(page);
    expect(await page.locator('.calculator-formulas code').last().textContent()).toBe(
      { ro: '=MAX(0;(5000-0)/(25/100)-1000,5)', en: '=MAX(0,(5000-0)/(25/100)-1000.5)' }[locale],
    );
  });

  test('the CSV opens in a spreadsheet of the language, and no name in it runs as a formula', async () => {
    await open('quote-builder', locale, fragmentOf(given));
    await openTools(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, strings.csv)]);
    const csv = (await buffer(await download.createReadStream())).toString('utf8');
    expect(download.suggestedFilename()).toBe(`${quote.slug[locale]}.csv`);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const text = csv.split('\r\n');
    expect(text).toContain({ ro: '"Licență; anuală";10;99,99;10', en: 'Licență; anuală,10,99.99,10' }[locale]);
    expect(text).toContain({ ro: "'=SUM(A1);1;500,5;0", en: "'=SUM(A1),1,500.5,0" }[locale]);
    const total = expectedResults(quote, given, locale)['total'] ?? '';
    expect(text.some((line) => line.endsWith(locale === 'ro' ? `;${total.replace('.', ',')}` : `,${total}`))).toBe(
      true,
    );
  });

  test('a quote is printed with its parties, lines and totals, and nothing else', async () => {
    await page.getByLabel(quoteStrings[locale].buyer).fill('Client SRL');
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await press(page, quoteStrings[locale].print);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.quote-sheet');
    const printed = (await sheet.innerText()).replace(/\s+/g, ' ');
    for (const text of ['Client SRL', 'Licență; anuală', quoteStrings[locale].title]) expect(printed).toContain(text);
    const total = createFormatter(locale).value(Number(expectedResults(quote, given, locale)['total']), 'money');
    expect(printed).toContain(total.replace(/\s+/g, ' '));
    expect(await page.locator('.calculator-form').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await sheet.count()).toBe(0);
    expect(await page.locator('.calculator-form').isVisible()).toBe(true);
  });
});

test('a result is handed to the calculator that needs it with one press', async () => {
  await open('churn-rate', 'ro', 'customers-at-start=100&customers-lost=8&period-months=3');
  await page.locator('.calculator-feeds a').first().click();
  await page.waitForURL('**/calculator-de-valoare-pe-durata-de-viata-a-clientului/**');
  await page.locator('form[data-hydrated]').waitFor();
  const monthly = 100 * (1 - 0.92 ** (1 / 3));
  await settled(page, expectedResults(getCalculator('customer-lifetime-value'), { 'churn-rate': monthly }, 'ro'));
  const typed = await page.inputValue('form [name="churn-rate"]');
  expect(Number(typed.replace(',', '.'))).toBeCloseTo(monthly, 9);
});
