import { localeKeys, locales, sourceLocale, type Locale } from '../locales.ts';

/** The language of a route pattern or of a path below the base: the one whose prefix it begins with. */
export function localeOfPath(path: string): Locale {
  const inside = path.replace(/^\//, '');
  const prefixed = localeKeys.find(
    (locale) => locales[locale].prefix && `${inside}/`.startsWith(locales[locale].prefix),
  );
  return prefixed ?? sourceLocale;
}

/** The language of the page at this URL. */
export function localeOfUrl(url: URL): Locale {
  return localeOfPath(url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length));
}
