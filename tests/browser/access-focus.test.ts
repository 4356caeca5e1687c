import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/pages.ts';
import { pageTypes } from '../support/site/page-types.ts';
import { readSite } from '../support/site/site.ts';

const types = pageTypes(readSite());

describe('going through a page with the Tab key', () => {
  test.for(types)('shows every stop, in full view and marked: $name', async ({ page: { path }, locale }, { open }) => {
    const page = await open(path, { locale, quick: true });
    expect(await walk(page, 'Tab')).toEqual([]);
    expect(await walk(page, 'Shift+Tab')).toEqual([]);
  });
});

const most = 60;

/** What was wrong at the stops of the first presses of a key. */
async function walk(page: Page, key: string): Promise<string[]> {
  const faults = new Set<string>();
  for (let press = 0; press < most; press++) {
    await page.keyboard.press(key);
    const fault = await page.evaluate(faultOfFocus);
    if (fault) faults.add(fault);
  }
  return [...faults];
}

/** Runs in the page. A stop must be drawn differently from before, and its middle must not lie under anything else. */
function faultOfFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return '';
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const marked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  const [box] = focused.getClientRects();
  const name = `${focused.outerHTML.slice(0, 100)} (${location.pathname})`;
  if (!box || box.width === 0) return `cannot be seen: ${name}`;
  const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + box.height / 2];
  if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return `is out of view: ${name}`;
  const top = document.elementFromPoint(x, y);
  if (top && !focused.contains(top) && !top.contains(focused)) return `is under ${top.outerHTML.slice(0, 60)}: ${name}`;
  return marked ? '' : `is not marked: ${name}`;
}
