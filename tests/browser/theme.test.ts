import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/pages.ts';

describe('the theme', () => {
  test('follows the system until the reader chooses', async ({ open }) => {
    const light = await background(await open('/', { theme: 'light' }));
    const dark = await background(await open('/', { theme: 'dark' }));
    expect(light).not.toBe(dark);
  });

  test.for([
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)(
    'of a %s system becomes %s by the button, on this page and the next',
    async ([system, chosen], { open }) => {
      const expected = await background(await open('/', { theme: chosen }));
      const page = await open('/', { theme: system });
      await page.locator('[data-theme-toggle]:visible').first().click();
      expect(await page.getAttribute('html', 'data-theme')).toBe(chosen);
      expect(await background(page)).toBe(expected);
      await page.goto(new URL('en/', page.url()).href);
      expect(await page.getAttribute('html', 'data-theme')).toBe(chosen);
      expect(await background(page)).toBe(expected);
    },
  );
});

function background(page: Page): Promise<string> {
  return page.evaluate(() => {
    const own = getComputedStyle(document.body).backgroundColor;
    return own === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : own;
  });
}
