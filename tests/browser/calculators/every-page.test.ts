import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/locales.ts';
import { addressOf } from '../../support/pages.ts';
import { select } from '../../support/site/site.ts';
import { KB, total } from '../../support/site/weight.ts';
import { firstNumber } from './changes.ts';
import { control, openTools } from './parts.ts';
import { builtPage, desk, everyPage, site } from './support.ts';

const { page, open, scripts } = await desk();

describe.each(everyPage)('the page of $id in $locale', ({ id, definition, locale }) => {
  test('fetches at most 18 KB of JavaScript, inline scripts included', async () => {
    await open(id, locale);
    const fetched = total(site, [...scripts].map(fileOf));
    expect(fetched).toBeGreaterThan(5 * KB);
    expect(fetched + inlineScripts(id, locale)).toBeLessThanOrEqual(18 * KB);
  });

  test('has no fault that axe can find, with an error shown and every tool open', async () => {
    await openTools(page);
    const number = firstNumber(definition);
    if (number !== undefined) {
      await control(page, number).fill('abc');
      await page.waitForSelector('[aria-invalid="true"]');
    }
    await page.evaluate(axe.source);
    expect(await page.evaluate(faultsOfPanel, {})).toEqual([]);
  });

  test('has enough contrast in the dark theme too', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const rules = ['color-contrast', 'link-in-text-block'];
    expect(await page.evaluate(faultsOfPanel, { runOnly: rules })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('fits a screen of 320 px with every tool open', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(width).toBeLessThanOrEqual(320);
  });
});

/** Runs in the page; the frame around the panel is looked at for every kind of page in access.test.ts. */
async function faultsOfPanel(options: RunOptions): Promise<string[]> {
  const { axe: engine } = globalThis as typeof globalThis & { readonly axe: typeof axe };
  const { violations } = await engine.run('.calculator-panel', { resultTypes: ['violations'], ...options });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`));
}

function fileOf(address: string): string {
  const base = new URL(addressOf('/')).pathname;
  return decodeURIComponent(new URL(address).pathname.slice(base.length));
}

/** Bytes of the scripts that stand in the page itself, each as if it were sent alone. */
function inlineScripts(id: string, locale: Locale): number {
  const scriptsInPage = select(builtPage(id, locale), 'script');
  const inline = scriptsInPage.filter(({ attributes }) => !attributes['src'] && !attributes['type']?.includes('json'));
  return inline.reduce((sum, script) => sum + brotliCompressSync(script.text()).length, 0);
}
