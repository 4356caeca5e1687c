import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/pages.ts';
import { pageTypes } from '../support/site/page-types.ts';
import { readSite } from '../support/site/site.ts';

const types = pageTypes(readSite());
const themes = ['light', 'dark'] as const;
const widths = [390, 1280];

describe('a page has no fault that axe can find, light and dark, narrow and wide', () => {
  test.for(types)('$name', async ({ page: { path }, locale }, { open }) => {
    const page = await open(path, { locale });
    await page.evaluate(axe.source);
    const faults: string[] = [];
    for (const theme of themes) {
      for (const width of widths) faults.push(...(await faultsOf(page, theme, width)));
    }
    expect(faults).toEqual([]);
  });
});

async function faultsOf(page: Page, theme: (typeof themes)[number], width: number): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: 900 });
  const violations = await page.evaluate(runAxe);
  return violations.map((violation) => `${theme} ${width}px ${violation}`);
}

/** Runs in the page, where a script tag would be blocked by the policy; the source was evaluated before. */
async function runAxe(): Promise<string[]> {
  const { axe: engine } = globalThis as typeof globalThis & { readonly axe: typeof axe };
  const { violations } = await engine.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`));
}
