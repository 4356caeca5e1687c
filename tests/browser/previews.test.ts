import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { localeKeys } from '../../src/locales.ts';
import { test } from '../support/pages.ts';
import { termIn } from '../support/site/data.ts';
import { readSite } from '../support/site/site.ts';

const site = readSite();
const link = '.prose a[data-term]';

describe.each(localeKeys)('the preview of a linked term, in "%s"', (locale) => {
  const { url } = termIn(site, 'churn-rate', locale);

  test('shows the definition of the linked page under the pointer, and stays while the pointer is on it', async ({
    open,
  }) => {
    const page = await open(url, { locale });
    await page.locator(link).first().hover();
    await page.locator('.preview').hover();
    await page.waitForTimeout(500);
    const shown = await page.locator('.preview p').innerText();
    await page.locator(link).first().click();
    await page.waitForURL((address) => address.pathname !== url);
    expect(shown).toBe(await page.locator('[data-definition]').innerText());
  });

  test('appears in focus, describes the link, and goes with Escape while the focus stays', async ({ open }) => {
    const page = await open(url, { locale });
    await focusByKeyboard(page);
    await page.locator('.preview').waitFor();
    expect(await page.locator(`${link}:focus`).getAttribute('aria-describedby')).toBe('preview');
    await page.keyboard.press('Escape');
    expect(await page.locator('.preview').count()).toBe(0);
    expect(await page.locator(`${link}:focus`).count()).toBe(1);
  });

  test('goes when the pointer goes', async ({ open }) => {
    const page = await open(url, { locale });
    await page.locator(link).first().hover();
    await page.locator('.preview').waitFor();
    await page.mouse.move(2, 2);
    await page.locator('.preview').waitFor({ state: 'detached' });
  });

  test('comes with the first tap of a finger, with a way on that is large enough', async ({ open }) => {
    const page = await open(url, { locale, width: 390, touch: true });
    await page.locator(link).first().tap();
    const onward = page.locator('.preview a');
    await onward.waitFor();
    const box = await onward.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    await onward.tap();
    await page.waitForURL((address) => address.pathname !== url);
  });

  test('can be switched off, and stays off', async ({ open }) => {
    const page = await open(url, { locale });
    await page.locator('[data-previews-toggle]').click();
    await page.waitForFunction(() => localStorage.getItem('previews') === 'off');
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator(link).first().hover();
    await page.waitForTimeout(800);
    expect(await page.locator('.preview').count()).toBe(0);
  });

  test('never leaves the screen of a phone', async ({ open }) => {
    const page = await open(url, { locale, width: 320 });
    await page.locator(link).first().hover();
    const box = await page.locator('.preview').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  });
});

async function focusByKeyboard(page: Page): Promise<void> {
  await page.locator('main').focus();
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${link}:focus`).count()) > 0) return;
  }
  throw new Error('The Tab key does not lead to a linked term');
}
