import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sourceLocale } from '../../src/locales.ts';
import { test } from '../support/pages.ts';
import { pageTypes } from '../support/site/page-types.ts';
import { readSite } from '../support/site/site.ts';

/** Both languages have the same pages; one is enough for what takes a hundred presses of a key. */
const types = pageTypes(readSite()).filter(({ locale }) => locale === sourceLocale);

describe('going through a page with the Tab key', () => {
  test.for(types)('shows every stop, in full view and marked: $name', async ({ page: { path }, locale }, { open }) => {
    const page = await open(path, { locale, quick: true });
    expect(await walk(page, 'Tab', 50)).toEqual([]);
    expect(await walk(page, 'Shift+Tab', 15)).toEqual([]);
  });
});

/** What was wrong at the stops of so many presses of a key. */
async function walk(page: Page, key: string, presses: number): Promise<string[]> {
  const faults = new Set<string>();
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(key);
    const fault = await page.evaluate(faultOfFocus);
    if (fault) faults.add(fault);
  }
  return [...faults];
}

/** Runs in the page. A stop, or the frame around it, must be drawn as in focus, and nothing may lie over what is in view. */
function faultOfFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return '';
  const name = `${focused.outerHTML.slice(0, 100)} (${location.pathname})`;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, which has no module around it
  const isMarked = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  const [box] = focused.getClientRects();
  if (!box || box.width === 0) return `cannot be seen: ${name}`;
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (bottom - top < Math.min(box.height, 12) || box.right < 0 || box.left > innerWidth)
    return `is out of view: ${name}`;
  const above = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), (top + bottom) / 2);
  if (above && !focused.contains(above) && !above.contains(focused))
    return `is under ${above.outerHTML.slice(0, 60)}: ${name}`;
  return isMarked(focused) || (focused.parentElement && isMarked(focused.parentElement))
    ? ''
    : `is not marked: ${name}`;
}
