import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, requestsOf, test } from '../../support/pages.ts';
import { readSite } from '../../support/site/site.ts';
import { KB, total } from '../../support/site/weight.ts';

const site = readSite();

describe('a search from a page, scripts, styles and indexes included,', () => {
  test.for([
    ['/termeni/lead/', 'cost de achiziție client', 'rată de închidere'],
    ['/termeni/lead/', 'vânzări', 'client'],
    ['/en/terms/lead/', 'customer acquisition cost', 'close ratio'],
    ['/en/terms/lead/', 'customers who leave us', 'sales'],
    ['/en/terms/lead/', 'close ratio', 'customers who leave us'],
  ] as const)('on %s for "%s" is at most 110 KB', async ([path, first, further], { open }) => {
    const page = await open(path);
    const before = fetched(page);
    await page.keyboard.press('Control+k');
    await ask(page, first);
    const afterFirst = fetched(page);
    expect(
      total(
        site,
        afterFirst.filter((file) => !before.includes(file)),
      ),
    ).toBeLessThanOrEqual(110 * KB);
    await ask(page, further);
    expect(
      total(
        site,
        fetched(page).filter((file) => !afterFirst.includes(file)),
      ),
    ).toBeLessThanOrEqual(25 * KB);
  });
});

async function ask(page: Page, query: string): Promise<void> {
  await page.fill('#dialog-query', query);
  await page.waitForSelector('[data-search-dialog] [role="option"]');
  await page.waitForTimeout(1200);
  await page.waitForLoadState('networkidle');
}

/** Files of the build that the page has asked for. */
function fetched(page: Page): string[] {
  const base = new URL(addressOf('/')).pathname;
  const paths = requestsOf(page)
    .filter((url) => url.startsWith('http'))
    .map((url) => new URL(url).pathname.slice(base.length));
  return [...new Set(paths.filter((path) => path !== '' && !path.endsWith('/')))];
}
