import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { locales, type Locale } from '../../src/locales.ts';
import { faultsInAllStates } from '../support/axe.ts';
import { test, type OpenPage } from '../support/pages.ts';
import { calculatorPath, termIn } from '../support/site/data.ts';
import { readSite } from '../support/site/site.ts';

const site = readSite();

/** What a reader can bring a page to, each looked at in both themes and widths. */
const states: Readonly<Record<string, (open: OpenPage, locale: Locale) => Promise<Page>>> = {
  'the search dialog, just opened': (open, locale) => openDialog(open, locale),
  'the search dialog with results': (open, locale) => searchInDialog(open, locale, 'lead', '[role="option"]'),
  'the search dialog without a result': (open, locale) => searchInDialog(open, locale, 'zzzzqqqq', '.search-nothing'),
  'the search dialog without an index': (open, locale) =>
    searchInDialog(open, locale, 'lead', '.search-fault', '**/search/**'),
  'the search page with results': (open, locale) => searchPage(open, locale, 'lead', '[data-results] > li'),
  'the search page without a result': (open, locale) => searchPage(open, locale, 'zzzzqqqq', '.search-nothing'),
  'the list of terms, filtered to nothing': filterToNothing,
  'a term with the preview of another': showPreview,
  'a term with its mentions open': openMentions,
  'a calculator with an error and its tools open': breakCalculator,
  'the form for a term, sent empty': sendEmptyForm,
};

describe.each(['ro', 'en'] as const)('in "%s" axe finds no fault in', (locale) => {
  test.for(Object.keys(states))('%s', async (name, { open }) => {
    const page = await states[name]?.(open, locale);
    expect(page && (await faultsInAllStates(page))).toEqual([]);
  });
});

const home = (locale: Locale) => `/${locales[locale].prefix}`;
const section = (locale: Locale, name: keyof (typeof locales)['ro']['segments']) =>
  `${home(locale)}${locales[locale].segments[name]}/`;

async function openDialog(open: OpenPage, locale: Locale, blocked?: string): Promise<Page> {
  const page = await open(home(locale), { locale });
  if (blocked) await page.route(blocked, (route) => route.fulfill({ body: 'not an index' }));
  await page.keyboard.press('Control+k');
  await page.waitForSelector('dialog[open]');
  return page;
}

async function searchInDialog(open: OpenPage, locale: Locale, query: string, sign: string, blocked?: string) {
  const page = await openDialog(open, locale, blocked);
  await page.locator('dialog input[type="search"]').fill(query);
  await page.locator(`dialog ${sign}`).first().waitFor();
  return page;
}

async function searchPage(open: OpenPage, locale: Locale, query: string, sign: string): Promise<Page> {
  const page = await open(`${section(locale, 'search')}?q=${query}`, { locale });
  await page.locator(`main ${sign}`).first().waitFor();
  return page;
}

async function filterToNothing(open: OpenPage, locale: Locale): Promise<Page> {
  const page = await open(section(locale, 'terms'), { locale });
  await page.locator('[data-filter]').fill('zzzzqqqq');
  await page.locator('[data-filter-status]:not(:empty)').waitFor();
  return page;
}

async function showPreview(open: OpenPage, locale: Locale): Promise<Page> {
  const page = await open(termIn(site, 'churn-rate', locale).url, { locale });
  await page.locator('.prose a[data-term]').first().hover();
  await page.locator('.preview').waitFor();
  return page;
}

async function openMentions(open: OpenPage, locale: Locale): Promise<Page> {
  const page = await open(termIn(site, 'lead', locale).url, { locale, quick: true });
  await page.locator('details[data-mentions] summary').click();
  return page;
}

async function breakCalculator(open: OpenPage, locale: Locale): Promise<Page> {
  const page = await open(calculatorPath(site, 'churn-rate', locale), { locale });
  const form = page.locator('form[data-calculator]');
  await form.scrollIntoViewIfNeeded();
  await page.waitForSelector('form[data-calculator][data-hydrated]');
  await form.locator('input').first().fill('abc');
  await page.waitForSelector('[aria-invalid="true"]');
  await page
    .locator('.calculator-panel details:not([open]) > summary')
    .evaluateAll((all: HTMLElement[]) => all.forEach((tool) => tool.click()));
  return page;
}

async function sendEmptyForm(open: OpenPage, locale: Locale): Promise<Page> {
  const page = await open(section(locale, 'propose'), { locale });
  const form = page.locator('form[data-propose]');
  await form.locator('input, textarea').first().focus();
  await page.waitForSelector('form[data-propose][data-ready]');
  await form.locator('[type="submit"]').click();
  await page.locator('[data-summary]:not([hidden])').waitFor();
  return page;
}
