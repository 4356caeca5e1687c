import type { Locale } from '../../locales.ts';
import { fold } from '../../glossary/fold.ts';

/** The endings of nouns and adjectives, the longest first. */
const endings: Readonly<Record<Locale, RegExp>> = {
  ro: /(?:urilor|urile|ului|ilor|elor|ele|ile|uri|lor|ul|ei|ii|ea|le|a|e|i|u)$/,
  en: /(?:es|s)$/,
};

/**
 * A word without its ending and its diacritics, so that the forms of a name are found without being listed.
 *
 * @example stem('ratei', 'ro') // => 'rat'
 */
export function stem(word: string, locale: Locale): string {
  const folded = fold(word);
  const bare = folded.replace(endings[locale], '');
  return bare.length >= 3 ? bare : folded;
}
