import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Download, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { requestsOf, test } from '../support/pages.ts';
import { newTerm } from '../unit/contribute/scripted-edits.ts';

const form = 'form[data-propose][data-ready]';

describe('the form for proposals', () => {
  test('loads nothing of its parser before it is used', async ({ open }) => {
    const page = await open('/propune/');
    const before = requestsOf(page).filter((url) => /session|terms\.json/.test(url));
    await page.locator('[name="ro.term"]').focus();
    await page.waitForSelector(form);
    expect(before).toEqual([]);
    expect(requestsOf(page).filter((url) => url.includes('terms.json'))).toHaveLength(1);
  });

  test.for([
    ['/propune/', 'ro.term'],
    ['/en/propose/', 'en.term'],
  ] as const)('on %s begins with the term that was searched for', async ([path, field], { open }) => {
    const page = await open(`${path}?term=${encodeURIComponent('listă <b>"x"</b>')}`);
    await page.waitForSelector(form);
    expect(await page.locator(`[name="${field}"]`).inputValue()).toBe('listă <b>"x"</b>');
  });

  test('says at the field, in the page’s language, what is wrong, and leads there from a summary', async ({ open }) => {
    const page = await open('/propune/');
    await type(page, {
      'ro.term': 'Listă de promisiuni',
      'ro.definition': 'Prea scurt.',
      'ro.body': '## Ce este\n\nUn <b>text</b>.',
    });
    await page.locator('form[data-propose] button[type=submit]').press('Enter');
    const summary = page.locator('[data-summary]');
    await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await summary.innerText()).toContain('Definiția: Scrie una sau două fraze');
    expect(await page.locator('#field-ro-body-error').innerText()).toContain(
      'rândul 3: HTML nu este permis într-un articol: <b>.',
    );
    const definition = page.locator('[name="ro.definition"]');
    expect(await definition.getAttribute('aria-invalid')).toBe('true');
    expect(await definition.getAttribute('aria-describedby')).toContain('field-ro-definition-error');
    await summary.getByRole('link', { name: /^Definiția/ }).press('Enter');
    expect(await definition.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('makes the files by keyboard alone, mends typing, and gives them to be downloaded', async ({ open }) => {
    const page = await open('/propune/');
    await type(page, newTerm);
    await page.locator('form[data-propose] button[type=submit]').press('Enter');
    await page.waitForSelector('[data-result]:not([hidden])');
    const steps = page.locator('.result-steps > li');
    expect(await steps.locator('p > code').allInnerTexts()).toEqual([
      'content/terms/lista-de-promisiuni/ro.mdx',
      'content/categories.yaml',
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      steps
        .first()
        .getByRole('link', { name: /ro\.mdx/ })
        .click(),
    ]);
    const written = await savedText(download);
    expect(download.suggestedFilename()).toBe('ro.mdx');
    expect(written).toContain('term: Listă de promisiuni\nslug: lista-de-promisiuni\n');
    expect(written).toContain('„Ți-am promis oferta până joi și o ai miercuri seara.”');
    expect(written).toContain('related: [onboarding, account, case]');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('opens the code host’s page for a new file, filled in, where the repository is known', async ({ open }) => {
    const page = await open('/propune/');
    await type(page, newTerm);
    await page.evaluate(() =>
      document.querySelector('[data-propose]')?.setAttribute('data-repository', 'https://github.com/o/r'),
    );
    await page.locator('form[data-propose] button[type=submit]').press('Enter');
    await page.waitForSelector('[data-result]:not([hidden])');
    const address = new URL((await page.locator('.result-steps a.button').first().getAttribute('href')) ?? '');
    expect(address.origin + address.pathname).toBe('https://github.com/o/r/new/main');
    expect(address.searchParams.get('filename')).toBe('content/terms/lista-de-promisiuni/ro.mdx');
    expect(address.searchParams.get('value')).toContain('term: Listă de promisiuni\n');
    const second = page.locator('.result-steps > li').nth(1).locator('a.button').first();
    expect(await second.getAttribute('href')).toBe('https://github.com/o/r/edit/main/content/categories.yaml');
  });

  test('shows the entry as it will look, and nothing of a hostile text', async ({ open }) => {
    const page = await open('/propune/');
    const hostile = '[a](https://example.org) [b](data:text/html,x) <img src=x onerror=alert(1)> {alert(1)}';
    await type(page, {
      'ro.body':
        '## Ce este\n\nVezi [leadul](../lead/ro.mdx).\n\n<Formula tex="\\frac{8}{100}" words="8 împărțit la 100." />',
    });
    const preview = page.locator('[data-preview]');
    await preview.locator('math').waitFor();
    expect(await preview.locator('a').getAttribute('href')).toMatch(/\/termeni\/lead\/$/);
    await type(page, { 'ro.term': '<img src=x onerror=alert(1)>', 'ro.body': hostile });
    await expect.poll(() => preview.innerText()).toContain('<img src=x');
    expect(await preview.locator('img, script, [onerror], [style]').count()).toBe(0);
  });

  test('keeps the draft on the device over a reload, and deletes it when told to', async ({ open }) => {
    const page = await open('/propune/');
    await type(page, { 'ro.term': 'Listă de promisiuni', related: 'Onboarding' });
    await page.waitForFunction(() => localStorage.getItem('propunere:nou')?.includes('promisiuni'));
    await page.reload({ waitUntil: 'networkidle' });
    await page.waitForSelector(form);
    expect(await page.locator('[name="ro.term"]').inputValue()).toBe('Listă de promisiuni');
    await page.locator('[data-clear]').click();
    await page.waitForFunction(() => localStorage.getItem('propunere:nou') === null);
    expect(await page.locator('[name="ro.term"]').inputValue()).toBe('');
  });

  test('loads a term’s own text to improve, and writes only what is changed', async ({ open }) => {
    const page = await open('/en/propose/?id=churn-rate', { locale: 'en-US' });
    await page.waitForSelector(form);
    expect(await page.locator('h1').innerText()).toBe('Propose an improvement: Churn rate');
    const definition = page.locator('[name="en.definition"]');
    expect(await definition.inputValue()).toContain('The percentage of customers');
    await definition.fill(
      'The percentage of customers who leave a company during a period, out of those it had at its beginning.',
    );
    await page.locator('form[data-propose] button[type=submit]').press('Enter');
    await page.waitForSelector('[data-result]:not([hidden])');
    expect(await page.locator('.result-steps p > code').allInnerTexts()).toEqual(['content/terms/churn-rate/en.mdx']);
    const original = await readFile('content/terms/churn-rate/en.mdx', 'utf8');
    const written = (await page.locator('.result-steps pre code').textContent()) ?? '';
    const changed = written.split('\n').filter((line) => !original.split('\n').includes(line));
    expect(changed).toEqual([expect.stringMatching(/^definition: The percentage of customers who leave/)]);
  });

  test('without JavaScript gives the template to copy', async ({ open }) => {
    const page = await open('/propune/', { js: false });
    expect(await page.locator('form[data-propose]').isVisible()).toBe(false);
    expect(await page.locator('noscript pre, pre').first().innerText()).toContain('term: Termenul');
  });

  test('fits a screen of 320 px, with its errors shown', async ({ open }) => {
    const page = await open('/propune/', { width: 320 });
    await type(page, { 'ro.term': 'A' });
    await page.locator('form[data-propose] button[type=submit]').press('Enter');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

/** Types into fields, the ones that are folded too. */
async function type(page: Page, draft: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('[name="ro.term"]').focus();
  await page.waitForSelector(form);
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  for (const [name, value] of Object.entries(draft)) {
    const fields = page.locator(`[name="${name}"]`);
    if (name === 'category' || name === 'level' || name === 'gender') await fields.selectOption(value);
    else if (name !== 'related') await fields.fill(value);
    else for (const [index, one] of value.split('\n').entries()) await fields.nth(index).fill(one);
  }
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as typeof globalThis & { readonly axe: typeof axe };
    const { violations } = await engine.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

async function savedText(download: Download): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'download-'));
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const text = await readFile(file, 'utf8');
  await rm(folder, { recursive: true });
  return text;
}
