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
 * kind when they lie in the same section at the same depth and have, or have not, a calculator.
 */
export function pageTypes(site: Site): PageType[] {
  const types = new Map<string, PageType>();
  const documents = [...site.documents.values()].filter(({ elements }) => elements.some(({ name }) => name === 'h1'));
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

function kindOf({ path, elements }: Page, locale: Locale): string {
  const [section = 'home', ...rest] = path
    .slice(1 + locales[locale].prefix.length)
    .split('/')
    .filter((name) => name !== '');
  const computes = elements.some(({ attributes }) => 'data-calculator' in attributes);
  return [section, ...rest.map(() => '*')].join('/') + (computes ? ' with a calculator' : '');
}
