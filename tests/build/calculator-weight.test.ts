import { describe, expect, test } from 'vitest';
import { calculators } from '../../src/calculators/registry.ts';
import { localeKeys } from '../../src/locales.ts';
import { calculatorPath } from '../support/site/data.ts';
import { readSite, readText } from '../support/site/site.ts';
import type { Page } from '../support/site/site.ts';
import { KB, scriptsOf, sentSize, styleSheetsOf, total } from '../support/site/weight.ts';

const site = readSite();
const scripts = [...site.files]
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, code: readText(site, file) }));
const pages = [...calculators.keys()].flatMap((id) =>
  localeKeys.flatMap((locale) => site.pages.filter(({ path }) => path === calculatorPath(site, id, locale))),
);

/** What the calculator itself fetches once it is in view is measured in the browser tests. */
describe('the page of a calculator', () => {
  test('is there for each calculator in each language', () => {
    expect(pages.length).toBe(calculators.size * localeKeys.length);
  });

  test('loads at most 2 KB of JavaScript before the calculator is in view', () => {
    expect(over(2 * KB, (page) => total(site, scriptsOf(site, page)))).toEqual([]);
  });

  test('is at most 20 KB of HTML and CSS', () => {
    expect(over(20 * KB, (page) => sentSize(site, page.file) + total(site, styleSheetsOf(site, page)))).toEqual([]);
  });
});

describe.each([...calculators.values()])('the script of $id', ({ title }) => {
  test.each(localeKeys)('has its texts in %s alone, and there is one such script', (locale) => {
    const holding = scripts.filter(({ code }) => code.includes(title[locale]));
    expect(holding.length).toBe(1);
    const others = localeKeys.filter((key) => key !== locale);
    for (const { code } of holding) for (const other of others) expect(code).not.toContain(title[other]);
  });
});

function over(limit: number, measure: (page: Page) => number): string[] {
  return pages.flatMap((page) => (measure(page) > limit ? `${page.path}: ${measure(page)} bytes` : []));
}
