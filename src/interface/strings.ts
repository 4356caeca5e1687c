import type { Locale } from '../locales.ts';
import { en } from './en.ts';
import { ro, type Strings } from './ro.ts';

const strings: Readonly<Record<Locale, Strings>> = { ro, en };

/** The interface's texts in a language. */
export function interfaceStrings(locale: Locale): Strings {
  return strings[locale];
}

export type { Strings };
