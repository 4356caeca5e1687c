import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFaults } from '../../search/axe.ts';
import { addressOf, test } from '../../support/pages.ts';

const input = 'main input[type="search"]';
const list = 'ol[data-results]';

describe('the search page', () => {
  test('keeps query and filters in the address, and has them after Back', async ({ open }) => {
    const page = await open('/cauta/');
    await page.fill(input, 'rata');
    await settled(page);
    await page.selectOption('[name="category"]', 'metrics');
    await page.check('[name="calculator"]');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=rata&category=metrics&calculator=yes');
    await page.locator(`${list} > li > a`).first().click();
    await page.waitForURL(/termeni|calculatoare/);
    await page.goBack();
    await settled(page);
    expect(await page.inputValue(input)).toBe('rata');
    expect(await page.isChecked('[name="calculator"]')).toBe(true);
    expect(await page.locator(`${list} > li`).count()).toBeGreaterThan(0);
  });

  test('marks the words in the sentence where they stand', async ({ open }) => {
    const page = await search(await open('/cauta/'), 'obiecție');
    expect(await page.locator(`${list} mark`).count()).toBeGreaterThan(0);
  });

  test('offers the other language where it names the term', async ({ open }) => {
    const page = await search(await open('/en/search/', { locale: 'en' }), 'pâlnie de vânzări');
    const link = page.locator('.search-notes a[href*="/cauta/?q="]');
    expect(await link.count()).toBe(1);
  });

  test('lists nothing for what is no term, and shows where to look', async ({ open }) => {
    const page = await search(await open('/cauta/'), 'xyzzy');
    expect(await page.locator(`${list} > li`).count()).toBe(0);
    expect(await page.locator('.search-nothing').textContent()).toContain('xyzzy');
    expect(await page.locator('[data-search-fallback]').isVisible()).toBe(true);
  });

  test('says so when the index cannot be read', async ({ open }) => {
    const page = await open('/termeni/');
    await page.route(/\/data\/search\//, (route) => route.fulfill({ body: 'no index' }));
    await page.goto(addressOf('/cauta/?q=zzz'));
    await settled(page);
    expect(await page.locator('.search-fault').count()).toBe(1);
    expect(await page.locator('[data-search-fallback]').isVisible()).toBe(true);
  });

  test.for([
    ['a very long text', 'lead '.repeat(2000)],
    ['emoji', '🎉🔥'],
    ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['right-to-left text', 'مرحبا بالعالم'],
    ['signs of regular expressions', '.*+?^${}()|[]\\'],
    ['a null character', 'lead\u0000lead'],
  ] as const)('takes %s without harm', async ([, query], { open }) => {
    const page = await search(await open('/cauta/'), query);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.inputValue(input)).not.toBe('');
  });

  test.for(['rata', 'xyzzy', 'driving license'])(
    'has no fault that axe can find with "%s"',
    async (query, { open }) => {
      const page = await search(await open('/cauta/'), query);
      expect(await axeFaults(page, 'main')).toEqual([]);
    },
  );

  test('works by touch on a narrow screen', async ({ open }) => {
    const page = await search(await open('/cauta/', { width: 360 }), 'CAC');
    const height = await page
      .locator(`${list} > li > a`)
      .first()
      .evaluate((link) => link.getBoundingClientRect().height);
    expect(height).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('offers the A to Z and sends the form without JavaScript', async ({ open }) => {
    const page = await open('/cauta/', { js: false });
    expect(await page.locator('[data-search-fallback] a').count()).toBeGreaterThan(80);
    expect(await page.locator('noscript, .notice').first().isVisible()).toBe(true);
  });
});

async function search(page: Page, query: string): Promise<Page> {
  await page.fill(input, query);
  await settled(page);
  return page;
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector(`${list}[data-state="done"]`, { state: 'attached' });
}
