import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { localeKeys } from '../../src/locales.ts';
import { test } from '../support/pages.ts';
import { termIn } from '../support/site/data.ts';
import { readSite } from '../support/site/site.ts';

const site = readSite();

describe.each(localeKeys)('a printed term, in "%s"', (locale) => {
  const { url } = termIn(site, 'churn-rate', locale);

  test('keeps what was to be read and leaves out what can only be clicked', async ({ open }) => {
    const page = await open(url, { locale, quick: true });
    await page.emulateMedia({ media: 'print' });
    for (const kept of ['h1', '[data-definition]', '.formula', '.example', '.reviewed']) {
      expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
    }
    expect(
      await page
        .locator('nav:visible, button:visible, .site-tools:visible, .site-footer:visible, dialog:visible')
        .count(),
    ).toBe(0);
  });

  test('is dark on white whatever the theme, and fits a few pages of A4', async ({ open }) => {
    const page = await open(url, { locale, theme: 'dark', quick: true });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await colours(page)).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(28, 31, 35)' });
    const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(6);
  });
});

function colours(page: Page): Promise<{ paper: string; ink: string }> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { paper: backgroundColor, ink: color };
  });
}
