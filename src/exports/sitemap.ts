import { localeKeys, locales, sourceLocale, type Locale } from '../locales.ts';

/** One page in every language that it is published in: paths without the base path. */
export interface PublishedPage {
  readonly paths: Readonly<Partial<Record<Locale, string>>>;
  /** The day on which its content last changed, where content says so. */
  readonly changed?: Readonly<Partial<Record<Locale, string>>>;
}

/** A sitemap in which every address names all its languages, itself included. */
export function exportSitemap(pages: readonly PublishedPage[], absolute: (path: string) => string): string {
  const urls = pages.flatMap((page) =>
    localeKeys.flatMap((locale) => (page.paths[locale] ? [urlElement(page, locale, absolute)] : [])),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function urlElement({ paths, changed }: PublishedPage, locale: Locale, absolute: (path: string) => string): string {
  const present = localeKeys.flatMap((key) =>
    paths[key] ? [{ lang: locales[key].lang as string, path: paths[key] }] : [],
  );
  const fallback = paths[sourceLocale];
  const links = present.length > 1 ? [...present, ...(fallback ? [{ lang: 'x-default', path: fallback }] : [])] : [];
  const alternates = links.map(
    ({ lang, path }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escape(absolute(path))}"/>`,
  );
  const day = changed?.[locale];
  return `<url><loc>${escape(absolute(paths[locale] ?? ''))}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${alternates.join('')}</url>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
