import { locales, type Locale, type Section } from '../locales.ts';

/**
 * Site-absolute addresses without the base path, each with its trailing slash. Whoever writes them into a page adds the
 * base path; whoever writes them into data does not.
 *
 * @example sectionPath('terms', 'en') // => '/en/terms/'
 */
export function sectionPath(section: Section, locale: Locale): string {
  const { prefix, segments } = locales[locale];
  return `/${prefix}${segments[section]}/`;
}

export function homePath(locale: Locale): string {
  return `/${locales[locale].prefix}`;
}

/** @example letterPath('ro', 'a/2') // => '/termeni/litera/a/2/' */
export function letterPath(locale: Locale, slug: string): string {
  return `${sectionPath('terms', locale)}${locales[locale].letterSegment}/${slug}/`;
}

/** @example pagePath('terms', 'ro', 'rata-de-abandon') // => '/termeni/rata-de-abandon/' */
export function pagePath(section: Section, locale: Locale, slug: string): string {
  return `${sectionPath(section, locale)}${slug}/`;
}
