import { describe, expect, test } from 'vitest';
import { localeKeys, locales } from '../../src/locales.ts';
import { addressOf, canonicalOf, isIndexed, readSite, select } from '../support/site/site.ts';
import type { Page } from '../support/site/site.ts';
import { alternatesOf, readSitemap } from '../support/site/sitemap.ts';
import type { Alternates } from '../support/site/sitemap.ts';

const site = readSite();
const documents = [...site.documents.values()];
const indexed = site.pages.filter((page) => isIndexed(site, page));
const byAddress = new Map(site.pages.map((page) => [addressOf(site, page), page]));

describe('every page', () => {
  test('has one main heading, with words in it', () => {
    expect(
      wrong(({ elements }) => elements.filter(({ name, text }) => name === 'h1' && text().trim() !== '').length, 1),
    ).toEqual([]);
  });

  test('says the language that its address says', () => {
    const mismatched = documents.filter((page) => select(page, 'html')[0]?.attributes['lang'] !== languageOf(page));
    expect(mismatched.map(({ file }) => file)).toEqual([]);
  });

  test('has one title and one description', () => {
    expect(wrong((page) => select(page, 'title').filter(({ inside }) => inside.includes('head')).length, 1)).toEqual(
      [],
    );
    expect(wrong((page) => select(page, 'meta', { name: 'description' }).length, 1)).toEqual([]);
  });

  test('gives one canonical address, of a page that is there', () => {
    const astray = site.pages.filter((page) => !byAddress.has(canonicalOf(page) ?? ''));
    expect(astray.map((page) => `${page.file}: ${canonicalOf(page)}`)).toEqual([]);
  });
});

describe('pages that speak for themselves', () => {
  test('there are some, the home pages among them', () => {
    const homes = localeKeys.map((locale) => `/${locales[locale].prefix}`);
    expect(indexed.map(({ path }) => path)).toEqual(expect.arrayContaining(homes));
  });

  test('have a title that no other page has', () => {
    expect(repeated((page) => titleOf(page))).toEqual([]);
  });

  test('have a description that no other page has', () => {
    expect(repeated((page) => select(page, 'meta', { name: 'description' })[0]?.attributes['content'] ?? '')).toEqual(
      [],
    );
  });

  test('name themselves and their translations, and the translations name them back', () => {
    const oneSided = indexed.flatMap((page) => {
      const alternates = alternatesOf(page);
      const named = Object.values(alternates).flatMap((address) => byAddress.get(address) ?? `${address} is no page`);
      const notBack = named.filter((other) => typeof other === 'string' || !sameAlternates(other, page));
      const self = alternates[languageOf(page)] === addressOf(site, page);
      return self && notBack.length === 0 ? [] : `${page.file}: ${JSON.stringify(alternates)}`;
    });
    expect(oneSided).toEqual([]);
  });
});

describe('the sitemap', () => {
  const sitemap = readSitemap(site);

  test('lists the pages that speak for themselves, and no other', () => {
    expect([...sitemap.keys()].toSorted()).toEqual(indexed.map((page) => addressOf(site, page)).toSorted());
  });

  test('gives the same translations as the pages do', () => {
    const different = indexed.filter((page) => !same(sitemap.get(addressOf(site, page)) ?? {}, alternatesOf(page)));
    expect(different.map(({ file }) => file)).toEqual([]);
  });
});

function wrong(count: (page: Page) => number, expected: number): string[] {
  return site.pages.flatMap((page) => (count(page) === expected ? [] : `${page.file}: ${count(page)}`));
}

function repeated(textOf: (page: Page) => string): string[] {
  const pages = Map.groupBy(indexed, textOf);
  return [...pages].flatMap(([text, group]) =>
    group.length > 1 ? `"${text}": ${group.map(({ file }) => file).join(', ')}` : [],
  );
}

function titleOf(page: Page): string {
  return (
    select(page, 'title')
      .find(({ inside }) => inside.includes('head'))
      ?.text() ?? ''
  );
}

function languageOf({ path }: Page): string {
  const prefixed = localeKeys.find(
    (locale) => locales[locale].prefix !== '' && path.startsWith(`/${locales[locale].prefix}`),
  );
  return locales[prefixed ?? 'ro'].lang;
}

function sameAlternates(one: Page, other: Page): boolean {
  return same(alternatesOf(one), alternatesOf(other));
}

function same(one: Alternates, other: Alternates): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(alternates: Alternates): [string, string][] {
  return Object.entries(alternates).toSorted(([language], [other]) => (language < other ? -1 : 1));
}
