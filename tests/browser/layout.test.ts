import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/pages.ts';
import { pageTypes } from '../support/site/page-types.ts';
import { readSite } from '../support/site/site.ts';

const types = pageTypes(readSite());

// 1280 px at 400 % zoom are 320 px (WCAG 2.2, 1.4.10).
describe('a page fits a screen of 320 px, and what is cut off there can be scrolled to', () => {
  test.for(types)('$name', async ({ page: { path }, locale }, { open }) => {
    const page = await open(path, { locale, width: 320, quick: true });
    expect(await overflow(page)).toEqual([]);
    await addSheet(page, spacing);
    expect(await overflow(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });
});

/** What a reader may set over the page's own (WCAG 2.2, 1.4.12). */
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** The page's policy blocks an added style element, but not a constructed style sheet. */
function addSheet(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/** Elements that make the page scroll sideways, or the page itself. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [`${scrollWidth} px wide`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Text in a box that hides what does not fit. A clipped box holds words for screen readers alone, and what is typed can be scrolled. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, which has no module around it
    const clips = (element: Element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      return /hidden|clip/.test(overflowX) && clipPath === 'none';
    };
    const boxes = [...document.querySelectorAll('body *')].filter(
      (element) => !element.matches('svg *, svg, input') && clips(element),
    );
    const cut = boxes.filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
    return cut.map((element) => element.outerHTML.slice(0, 120));
  });
}
