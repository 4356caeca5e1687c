import { describe, expect, test } from 'vitest';
import { isTermPage, readSite } from '../support/site/site.ts';
import type { Page } from '../support/site/site.ts';
import { KB, scriptsOf, sentSize, styleSheetsOf, total } from '../support/site/weight.ts';

const site = readSite();
const plainTerms = site.pages.filter((page) => isTermPage(page) && !hasCalculator(page));

/** The same bytes with everything that a first visit fetches are measured in the browser tests. */
describe('a term page without a calculator', () => {
  test('there are such pages', () => {
    expect(plainTerms.length).toBeGreaterThan(0);
  });

  test('is at most 14 KB of HTML and CSS', () => {
    expect(over(14 * KB, (page) => sentSize(site, page.file) + total(site, styleSheetsOf(site, page)))).toEqual([]);
  });

  test('is at most 1.5 KB of JavaScript', () => {
    expect(over(1.5 * KB, (page) => total(site, scriptsOf(site, page)))).toEqual([]);
  });
});

function over(limit: number, measure: (page: Page) => number): string[] {
  return plainTerms.flatMap((page) => (measure(page) > limit ? `${page.path}: ${measure(page)} bytes` : []));
}

function hasCalculator(page: Page): boolean {
  return page.elements.some(({ attributes }) => 'data-calculator' in attributes);
}
