import { fold } from '../glossary/fold.ts';
import type { Locale } from '../locales.ts';
import { separator } from './index-format.ts';
import { stem } from './stem.ts';
import { weightOf } from './words.ts';

/** Descriptions in other words as stems, for nobody reads them. */
export function phrasesOf(text: string, locale: Locale): string {
  return text
    .split(/[,?]/)
    .map((phrase) => phraseOf(phrase, locale))
    .filter(Boolean)
    .toSorted()
    .join(separator);
}

/** A phrase as stems, each once, in an order that compresses well; small words as they are, and marked. */
function phraseOf(text: string, locale: Locale): string {
  const words = fold(text)
    .split(' ')
    .filter((word) => word && !isTiny(word));
  return [...new Set(words.map((word) => (weightOf(word) > 0 ? stem(word, locale) : smallWord(word))))]
    .toSorted()
    .join(' ');
}

const tinyWords = new Set('a al an and cu de for in is la o of pe si the to un'.split(' '));
/** So small that it tells nothing even beside others. */
export const isTiny = (word: string): boolean => tinyWords.has(word);

/** Marked, so that it is not taken for the stem of another word. */
export const smallWord = (word: string): string => `-${word}`;
export const isSmall = (word: string): boolean => word.startsWith('-');
