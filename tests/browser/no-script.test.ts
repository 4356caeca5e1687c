import { describe, expect } from 'vitest';
import { localeKeys, locales } from '../../src/locales.ts';
import { test } from '../support/pages.ts';
import { pageTypes } from '../support/site/page-types.ts';
import { readSite } from '../support/site/site.ts';

const types = pageTypes(readSite());

describe('without JavaScript a page can be read, and has nothing that does nothing', () => {
  test.for(types)('$name', async ({ page: { path }, locale }, { open }) => {
    const page = await open(path, { locale, js: false, quick: true });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
    expect(
      await page.locator('button:visible:not(form[action] button, [data-calculator] button)').allInnerTexts(),
    ).toEqual([]);
    expect(await page.locator('form:visible:not([action], [data-calculator])').count()).toBe(0);
  });
});

describe.each(localeKeys)('without JavaScript, in "%s"', (locale) => {
  const { prefix, segments } = locales[locale];

  test('the search page says so and offers every term', async ({ open }) => {
    const page = await open(`/${prefix}${segments.search}/`, { locale, js: false, quick: true });
    expect(await page.locator('main .notice').isVisible()).toBe(true);
    expect(await page.locator('main .all-terms a:visible').count()).toBeGreaterThan(20);
  });

  test('a search from the home page leads there', async ({ open }) => {
    const page = await open(`/${prefix}`, { locale, js: false, quick: true });
    await page.locator('main input[type="search"]').fill('lead');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${segments.search}/?q=lead`);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
