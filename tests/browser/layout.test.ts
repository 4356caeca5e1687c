import { describe, expect } from 'vitest';
import { test } from '../support/pages.ts';
import { pageTypes } from '../support/site/page-types.ts';
import { readSite } from '../support/site/site.ts';

describe('a page fits a screen of 320 px without scrolling sideways', () => {
  test.for(pageTypes(readSite()))('$name', async ({ page: { path }, locale }, { open }) => {
    const page = await open(path, { locale, width: 320 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});
