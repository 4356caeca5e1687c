import { describe } from 'vitest';
import { test } from '../../support/pages.ts';
import { pageTypes } from '../../support/site/page-types.ts';
import { readSite } from '../../support/site/site.ts';

const types = pageTypes(readSite());

// Most of the time is spent waiting for a network to be still: several pages wait at once.
describe('a page writes nothing to the console and asks no other host for anything', { concurrent: true }, () => {
  test.for(types)('$name', async ({ page: { path }, locale }, { open, expect }) => {
    const page = await open(path, { locale });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').count()).toBe(1);
  });
});
