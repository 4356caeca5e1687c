import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { localeKeys, locales, type Locale } from '../../src/locales.ts';
import { test } from '../support/pages.ts';
import { termIn } from '../support/site/data.ts';
import { readSite } from '../support/site/site.ts';

const site = readSite();

describe.each(localeKeys)('the filter of all terms, in "%s"', (locale) => {
  test('narrows the list by headword, acronym and other name, with or without diacritics', async ({ open }) => {
    const page = await open(listOf(locale), { locale });
    const { term } = termIn(site, 'churn-rate', locale);
    for (const typed of [term, term.normalize('NFD').replace(/\p{M}/gu, ''), 'churn']) {
      expect(await shownFor(page, typed)).toContain(term);
    }
    expect(await shownFor(page, 'CAC')).toContain(termIn(site, 'customer-acquisition-cost', locale).term);
  });

  test('leaves out the letters that nothing is left under, and says how many terms are shown', async ({ open }) => {
    const page = await open(listOf(locale), { locale });
    const all = await page.locator('[data-letter]:visible').count();
    const shown = await shownFor(page, 'pipeline');
    expect(await page.locator('[data-letter]:visible').count()).toBeLessThan(all);
    expect(await page.locator('[data-filter-status]').innerText()).toMatch(new RegExp(`^${shown.length} `));
  });

  test('says so where nothing fits, and shows everything again once it is empty', async ({ open }) => {
    const page = await open(listOf(locale), { locale });
    const all = await page.locator('[data-names]:visible').count();
    expect(await shownFor(page, 'zzzzqqqq')).toEqual([]);
    expect(await page.locator('[data-filter-status]').innerText()).not.toBe('');
    expect(await shownFor(page, '')).toHaveLength(all);
    expect(await page.locator('[data-filter-status]').innerText()).toBe('');
  });

  test('keeps what was typed before another page was read', async ({ open }) => {
    const page = await open(listOf(locale), { locale });
    const shown = await shownFor(page, 'lead');
    await page.locator('[data-names]:visible a').first().click();
    await page.waitForSelector('h1 dfn');
    await page.goBack({ waitUntil: 'networkidle' });
    expect(await page.inputValue('[data-filter]')).toBe('lead');
    expect(await page.locator('[data-names]:visible').count()).toBe(shown.length);
  });
});

function listOf(locale: Locale): string {
  return `/${locales[locale].prefix}${locales[locale].segments.terms}/`;
}

/** Headwords in the list once this is typed. */
async function shownFor(page: Page, typed: string): Promise<string[]> {
  await page.locator('[data-filter]').fill(typed);
  return page.locator('[data-names]:visible dt a').allInnerTexts();
}
