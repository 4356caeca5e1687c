import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, requestsOf, test } from '../support/pages.ts';
import { calculatorPath } from '../support/site/data.ts';
import { pageTypes } from '../support/site/page-types.ts';
import { isTermPage, readSite } from '../support/site/site.ts';
import { KB, total } from '../support/site/weight.ts';

const site = readSite();
const terms = pageTypes(site).filter(({ name, page }) => isTermPage(page) && !name.includes('calculator'));

describe('what a first visit fetches', () => {
  test.for(terms)('of "$name" is at most 60 KB, fonts included', async ({ page: { path } }, { open }) => {
    const page = await open(path);
    expect(total(site, fetched(page))).toBeLessThanOrEqual(60 * KB);
  });

  test('of a calculator page is at most 18 KB of JavaScript', async ({ open }) => {
    const page = await open(calculatorPath(site, 'churn-rate', 'ro'));
    await page.locator('form[data-calculator]').first().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const scripts = fetched(page).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(total(site, scripts)).toBeLessThanOrEqual(18 * KB);
  });

  test('of a first search is at most 110 KB, and of a further one 25 KB', async ({ open }) => {
    const page = await open('/cauta/');
    const before = new Set(fetched(page));
    const first = (await search(page, 'vanzari')).filter((file) => !before.has(file));
    expect(total(site, first)).toBeLessThanOrEqual(110 * KB);
    const known = new Set(fetched(page));
    const further = (await search(page, 'client')).filter((file) => !known.has(file));
    expect(total(site, further)).toBeLessThanOrEqual(25 * KB);
  });
});

async function search(page: Page, query: string): Promise<string[]> {
  await page.locator('main input[type="search"]').fill(query);
  await page.waitForFunction((text) => location.search.includes(`q=${text}`), query, { timeout: 10_000 });
  await page.waitForSelector('ol[data-results][data-state="done"] > li');
  await page.waitForLoadState('networkidle');
  return fetched(page);
}

/** Files of the build that the page has asked for, itself included. */
function fetched(page: Page): string[] {
  const base = new URL(addressOf('/')).pathname;
  const urls = requestsOf(page).filter((url) => url.startsWith('http'));
  const files = urls.map((url) => decodeURIComponent(new URL(url).pathname.slice(base.length)));
  return [...new Set(files.map((file) => (file === '' || file.endsWith('/') ? `${file}index.html` : file)))];
}
