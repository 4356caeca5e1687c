import { describe, expect } from 'vitest';
import { localeKeys, locales } from '../../src/locales.ts';
import { test } from '../support/pages.ts';
import { termIn } from '../support/site/data.ts';
import { readSite } from '../support/site/site.ts';

const site = readSite();

describe.each(localeKeys)('in "%s"', (locale) => {
  const list = `/${locales[locale].prefix}${locales[locale].segments.terms}/`;

  test('with colours forced by the system, the current part of the site and the focus stay marked', async ({
    open,
  }) => {
    const page = await open(list, { locale, quick: true });
    await page.emulateMedia({ forcedColors: 'active' });
    const current = page.locator('.site-nav [aria-current]');
    expect(await current.evaluate((link) => getComputedStyle(link).borderTopStyle)).toBe('solid');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).toBe('solid');
  });

  test('with colours forced by the system, fields and buttons keep an edge', async ({ open }) => {
    const page = await open(`/${locales[locale].prefix}`, { locale, quick: true });
    await page.emulateMedia({ forcedColors: 'active' });
    const parts = page.locator('main :is(input, button):visible');
    const edges = await parts.evaluateAll((all) => all.map((part) => getComputedStyle(part).borderTopStyle));
    expect(edges.length).toBeGreaterThan(1);
    expect(edges).not.toContain('none');
  });

  test('with reduced motion, nothing moves by itself', async ({ open }) => {
    const page = await open(termIn(site, 'churn-rate', locale).url, { locale });
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open]');
    const moving = await page.evaluate(() => document.getAnimations().length);
    const scrolling = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect({ moving, scrolling }).toEqual({ moving: 0, scrolling: 'auto' });
  });
});
