import { localeKeys, locales, sourceLocale } from '../../../src/locales.ts';
import type { Locale } from '../../../src/locales.ts';
import type { Page, Site } from './site.ts';

/** One page that stands for all pages of its kind in its language. */
export interface PageType {
  /** "ro termeni/* with a calculator" */
  readonly name: string;
  readonly locale: Locale;
  readonly page: Page;
}

/**
 * Found in the built site, not listed, so that a new kind of page is tested as soon as it is there: pages are of one
 * kind when they lie in the same section at the same depth and have the same large parts.
 */
export function pageTypes(site: Site): PageType[] {
  const types = new Map<string, PageType>();
  const documents = [...site.documents.values()].filter(({ html }) => /<h1[\s>]/.test(html));
  for (const page of documents.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const locale = localeOf(page);
    const name = `${locale} ${kindOf(page, locale)}`;
    if (!types.has(name)) types.set(name, { name, locale, page });
  }
  return [...types.values()];
}

function localeOf({ path }: Page): Locale {
  const isIn = (locale: Locale) => locales[locale].prefix !== '' && path.startsWith(`/${locales[locale].prefix}`);
  return localeKeys.find(isIn) ?? sourceLocale;
}

const parts: readonly (readonly [name: string, mark: RegExp])[] = [
  ['a calculator', /<form[^>]+data-calculator/],
  ['a figure', /<figure[^>]+data-figure/],
  ['no translation', /<article[^>]+lang=/],
];

function kindOf({ path, html }: Page, locale: Locale): string {
  const [section = 'home', ...rest] = path
    .slice(1 + locales[locale].prefix.length)
    .split('/')
    .filter((name) => name !== '');
  const has = parts.flatMap(([name, mark]) => (mark.test(html) ? [name] : []));
  return [section, ...rest.map(() => '*')].join('/') + (has.length > 0 ? ` with ${has.join(' and ')}` : '');
}
