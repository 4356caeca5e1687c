/**
 * The only list of languages. Everything that knows about languages (routes, checks, interface strings, data files,
 * sitemap, search indexes) derives from it.
 *
 * `locale` is our key for a language; `lang` is its BCP 47 tag in the markup; `numberFormat` is the tag whose `Intl`
 * conventions readers of that language expect.
 */
export const locales = {
  ro: {
    lang: 'ro',
    label: 'Română',
    numberFormat: 'ro-RO',
    openGraph: 'ro_RO',
    prefix: '',
    /** Between the address of all terms and a letter, where each letter has a page: /termeni/litera/a/. */
    letterSegment: 'litera',
    segments: {
      terms: 'termeni',
      categories: 'categorii',
      comparisons: 'comparatii',
      calculators: 'calculatoare',
      acronyms: 'acronime',
      paths: 'trasee',
      search: 'cauta',
      about: 'despre',
      method: 'cum-calculam',
      contribute: 'contribuie',
      propose: 'propune',
      guide: 'ghid-de-scriere',
      status: 'stare',
      errors: 'erori',
      accessibility: 'accesibilitate',
    },
  },
  en: {
    lang: 'en',
    label: 'English',
    numberFormat: 'en-US',
    openGraph: 'en_US',
    prefix: 'en/',
    letterSegment: 'letter',
    segments: {
      terms: 'terms',
      categories: 'categories',
      comparisons: 'comparisons',
      calculators: 'calculators',
      acronyms: 'acronyms',
      paths: 'paths',
      search: 'search',
      about: 'about',
      method: 'how-we-compute',
      contribute: 'contribute',
      propose: 'propose',
      guide: 'style-guide',
      status: 'status',
      errors: 'errors',
      accessibility: 'accessibility',
    },
  },
} as const;

export type Locale = keyof typeof locales;
export type Section = keyof (typeof locales)['ro']['segments'];

/** A text in every language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

export const localeKeys = Object.keys(locales) as Locale[];

/** The language that entries are written in first; its files carry the neutral facts. */
export const sourceLocale: Locale = 'ro';

/** The languages that entries are translated into. */
export const translationLocales = localeKeys.filter((locale) => locale !== sourceLocale);

export function isLocale(value: string): value is Locale {
  return Object.hasOwn(locales, value);
}
