import { describe, expect } from 'vitest';
import { locales } from '../../../src/locales.ts';
import type { Locale } from '../../../src/locales.ts';
import { addressOf, test } from '../../support/pages.ts';
import { termIn } from '../../support/site/data.ts';
import { readSite } from '../../support/site/site.ts';

const site = readSite();
const done = 'ol[data-results][data-state="done"]';

describe('the search page answers the query in its address with the term first', () => {
  test.for([
    ['ro', 'churn-rate', 'rata de abandon'],
    ['ro', 'churn-rate', 'rată de abandon'],
    ['ro', 'customer-acquisition-cost', 'CAC'],
    ['en', 'churn-rate', 'churn rate'],
    ['en', 'customer-acquisition-cost', 'cac'],
  ] as const)('%s: %s for "%s"', async ([locale, id, query], { open }) => {
    const page = await open(`${searchPath(locale)}?q=${encodeURIComponent(query)}`, { locale });
    await page.waitForSelector(done, { timeout: 10_000 });
    const first = page.locator(`${done} > li a[href]`).first();
    expect(await first.evaluate((link: HTMLAnchorElement) => link.href.split('#')[0])).toBe(
      addressOf(termIn(site, id, locale).url),
    );
  });
});

describe('the search page', () => {
  test('settles with no result where nothing matches', async ({ open }) => {
    const page = await open(`${searchPath('ro')}?q=zzzzqqqq`);
    await page.waitForSelector(done, { state: 'attached', timeout: 10_000 });
    expect(await page.locator(`${done} > li`).count()).toBe(0);
  });
});

function searchPath(locale: Locale): string {
  return `/${locales[locale].prefix}${locales[locale].segments.search}/`;
}
