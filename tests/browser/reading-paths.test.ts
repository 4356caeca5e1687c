import { describe, expect } from 'vitest';
import { localeKeys, locales, type Locale } from '../../src/locales.ts';
import { test } from '../support/pages.ts';
import { pageTypes } from '../support/site/page-types.ts';
import { readSite } from '../support/site/site.ts';

const types = pageTypes(readSite());

describe.each(localeKeys)('a reading path, in "%s"', (locale) => {
  test('remembers on the device which steps were read, on the path and in the list of paths', async ({ open }) => {
    const page = await open(pathIn(locale), { locale });
    await page.locator('[data-done]').nth(0).check();
    await page.locator('[data-done]').nth(1).check();
    expect(await page.locator('[data-path-progress]').first().innerText()).toMatch(/^2 /);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('[data-done]:checked').count()).toBe(2);
    await page.goto(new URL('..', page.url()).href, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-path-progress]').allInnerTexts()).toContainEqual(expect.stringMatching(/^2 /));
  });

  test('begins anew at the press of a button', async ({ open }) => {
    const page = await open(pathIn(locale), { locale });
    const before = await page.locator('[data-path-progress]').first().innerText();
    await page.locator('[data-done]').first().check();
    await page.locator('[data-path-reset]').click();
    expect(await page.locator('[data-done]:checked').count()).toBe(0);
    expect(await page.locator('[data-path-progress]').first().innerText()).toBe(before);
  });

  test('can be ticked with the space bar', async ({ open }) => {
    const page = await open(pathIn(locale), { locale });
    await page.locator('[data-done]').first().focus();
    await page.keyboard.press('Space');
    expect(await page.locator('[data-done]').first().isChecked()).toBe(true);
  });
});

function pathIn(locale: Locale): string {
  const name = `${locale} ${locales[locale].segments.paths}/*`;
  const found = types.find((type) => type.name === name);
  if (!found) throw new Error(`There is no page "${name}"`);
  return found.page.path;
}
