import type { Locale } from '../locales.ts';
import type { searchRo } from './search-ro.ts';

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };

export type SearchStrings = Widen<typeof searchRo>;

const loads: Readonly<Record<Locale, () => Promise<SearchStrings>>> = {
  ro: () => import('./search-ro.ts').then(({ searchRo }) => searchRo),
  en: () => import('./search-en.ts').then(({ searchEn }) => searchEn),
};

/** The search's words in one language, for its client. */
export function loadSearchStrings(locale: Locale): Promise<SearchStrings> {
  return loads[locale]();
}
