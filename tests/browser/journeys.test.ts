import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { localeKeys, locales, sourceLocale, type Locale } from '../../src/locales.ts';
import { addressOf, test } from '../support/pages.ts';
import { calculatorPath, termIn } from '../support/site/data.ts';
import { pageTypes } from '../support/site/page-types.ts';
import { readSite } from '../support/site/site.ts';

const site = readSite();

describe.each(localeKeys)('with the keyboard alone, in "%s", a reader', (locale) => {
  test('skips the header, searches, and opens the first result', async ({ open }) => {
    const page = await open(`/${locales[locale].prefix}`, { locale });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await page.keyboard.press('Enter');
    await tabTo(page, 'main input[type="search"]');
    await page.keyboard.type('churn');
    await page.keyboard.press('Enter');
    await page.waitForSelector('ol[data-results][data-state="done"] > li');
    await tabTo(page, 'ol[data-results] a');
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf(termIn(site, 'churn-rate', locale).url));
  });

  test('opens the search over the page, chooses with the arrows, and comes back with Escape', async ({ open }) => {
    const page = await open(`/${locales[locale].prefix}`, { locale });
    await tabTo(page, '[data-search-open]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] input:focus');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.locator('[data-search-open]:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.keyboard.type('churn');
    await page.locator('dialog [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1 dfn');
  });

  test('changes the theme', async ({ open }) => {
    const page = await open(`/${locales[locale].prefix}`, { locale, theme: 'light' });
    await tabTo(page, '[data-theme-toggle]');
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.keyboard.press('Space');
    expect(await page.getAttribute('html', 'data-theme')).toBe('light');
  });

  test('computes with their own numbers, and is told the result', async ({ open }) => {
    const page = await open(calculatorPath(site, 'churn-rate', locale), { locale });
    await tabTo(page, 'form[data-calculator] input');
    await page.waitForSelector('form[data-calculator][data-hydrated]');
    await replaceWith(page, '200');
    await tabTo(page, '[name="customers-lost"]');
    await replaceWith(page, '10');
    await page.waitForSelector('output[name="churn-rate"][data-value="5"]');
  });
});

describe('the language switch leads to the same page, and back', () => {
  const own = pageTypes(site).filter(({ name, locale }) => locale === sourceLocale && !name.includes('404'));
  test.for(own)('$name', async ({ page: { path }, locale }, { open }) => {
    const page = await open(path, { locale, quick: true });
    const other = otherThan(locale);
    await page.locator(`.site-tools a[hreflang="${locales[other].lang}"]`).click();
    await page.waitForSelector(`html[lang="${locales[other].lang}"]`);
    await page.locator(`.site-tools a[hreflang="${locales[locale].lang}"]`).click();
    await page.waitForURL(addressOf(path));
  });
});

function otherThan(locale: Locale): Locale {
  return locale === 'ro' ? 'en' : 'ro';
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The Tab key does not lead to ${selector}`);
}

async function replaceWith(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}
