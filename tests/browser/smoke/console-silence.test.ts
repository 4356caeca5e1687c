import { describe, expect } from 'vitest';
import { test } from '../../support/pages.ts';
import { pageTypes } from '../../support/site/page-types.ts';
import { readSite } from '../../support/site/site.ts';

const types = pageTypes(readSite());

describe('a page writes nothing to the console and asks no other host for anything', () => {
  test.for(types)('$name', async ({ page: { path }, locale }, { open }) => {
    const page = await open(path, { locale });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').count()).toBe(1);
  });
});

describe('a page shows its heading without JavaScript', () => {
  test.for(types)('$name', async ({ page: { path }, locale }, { open }) => {
    const page = await open(path, { locale, js: false, quick: true });
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
