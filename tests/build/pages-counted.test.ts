import { describe, expect, test } from 'vitest';
import { localeKeys, locales, type Locale, type Section } from '../../src/locales.ts';
import { codeTable } from '../../src/problems/codes.ts';
import { calculatorIds, entryFolders, listedPaths, termFolders } from '../support/site/content.ts';
import { isTermPage, readSite, select } from '../support/site/site.ts';

const site = readSite();
const folders = termFolders();
const byPath = new Map(site.pages.map((page) => [page.path, page]));

describe('pages, counted against content/', () => {
  test('there are terms', () => {
    expect(folders.length).toBeGreaterThan(0);
  });

  test.each(localeKeys)('every term folder has its page in "%s"', (locale) => {
    const missing = folders.filter(({ paths }) => !byPath.has(paths[locale]));
    expect(missing.map(({ id, paths }) => `${id}: ${paths[locale]}`)).toEqual([]);
  });

  test('every term page comes from a term folder', () => {
    const expected = new Set(folders.flatMap(({ paths }) => Object.values(paths)));
    const strays = site.pages.filter((page) => isTermPage(page) && !expected.has(page.path));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  test('every term page has its headword, its definition and its body marked', () => {
    const incomplete = folders.flatMap(({ paths }) =>
      Object.values(paths).filter((path) => {
        const elements = byPath.get(path)?.elements ?? [];
        const has = (key: string) => elements.some(({ attributes }) => key in attributes);
        const headword = elements.some(
          ({ name, inside, text }) => name === 'dfn' && inside.includes('h1') && text().trim() !== '',
        );
        return !headword || !has('data-definition') || !has('data-pagefind-body');
      }),
    );
    expect(incomplete).toEqual([]);
  });

  test.each(localeKeys)('every calculator has a page of its own in "%s"', (locale) => {
    const section = `/${locales[locale].prefix}${locales[locale].segments.calculators}/`;
    const pages = site.pages.filter(({ path }) => path.startsWith(section) && path !== section);
    const found = pages.flatMap((page) =>
      select(page, 'form').flatMap(({ attributes }) => attributes['data-calculator'] ?? []),
    );
    expect([...new Set(found)].toSorted()).toEqual(calculatorIds().toSorted());
  });

  test.each(localeKeys)(
    'every comparison, category, reading path and message has its page in "%s", and there are no others',
    (locale) => {
      const expected: Readonly<Partial<Record<Section, readonly string[]>>> = {
        comparisons: entryFolders('comparisons').map(({ paths }) => paths[locale]),
        categories: listedPaths('categories.yaml', 'categories', locale),
        paths: listedPaths('paths.yaml', 'paths', locale),
        errors: Object.keys(codeTable).map((code) => `${sectionOf('errors', locale)}${code.toLowerCase()}/`),
      };
      for (const [section, paths] of Object.entries(expected)) {
        expect(pagesBelow(sectionOf(section as Section, locale)), section).toEqual(paths.toSorted());
      }
    },
  );

  test('every other section has its page in every language', () => {
    const sections = localeKeys.flatMap((locale) =>
      Object.keys(locales[locale].segments).map((name) => sectionOf(name as Section, locale)),
    );
    expect(sections.filter((path) => !byPath.has(path))).toEqual([]);
  });
});

function sectionOf(section: Section, locale: Locale): string {
  return `/${locales[locale].prefix}${locales[locale].segments[section]}/`;
}

function pagesBelow(section: string): string[] {
  return site.pages
    .map(({ path }) => path)
    .filter((path) => path.startsWith(section) && path !== section)
    .toSorted();
}
