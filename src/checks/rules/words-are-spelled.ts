import { localeKeys, type Locale } from '../../locales.ts';
import { wordListFile } from '../lexicon/word-lists.ts';
import { tokensOf, type Token } from '../lexicon/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { nearest } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';
import type { Prose } from '../text/prose.ts';
import { currentSpelling } from './spelling-is-current.ts';

/** GL410: each word is in the language's dictionary, in a name of the glossary or in the project's list; told once a file. */
export function wordsAreSpelled(reading: EntryReading, lexicon: Lexicon): Problem[] {
  const seen = new Set<string>();
  return reading.prose.flatMap((prose) =>
    tokensOf(prose.text).flatMap((token): Problem[] => {
      if (seen.has(token.word) || isSpelled(token, prose, reading.locale, lexicon)) return [];
      seen.add(token.word);
      return [problemAt(reading, prose.offset + token.start, 'GL410', misspelled(token, reading.locale, lexicon))];
    }),
  );
}

function isSpelled(token: Token, prose: Prose, locale: Locale, lexicon: Lexicon): boolean {
  // The names of a term are known by being its names.
  if (prose.role === 'name') return true;
  if (isKnown(token.raw, locale, lexicon)) return true;
  // A word in italics or between quotation marks may be one of another language.
  if (prose.emphasised !== true && !isQuoted(prose.text, token)) return false;
  return localeKeys.some((other) => isKnown(token.raw, other, lexicon));
}

function isQuoted(text: string, { start, end }: Token): boolean {
  return /[„“«][^„“”«»]*$/.test(text.slice(0, start)) && /^[^„“”«»]*[”»]/.test(text.slice(end));
}

function isKnown(raw: string, locale: Locale, lexicon: Lexicon): boolean {
  const word = withoutOtherFaults(raw, locale);
  if (isExempt(word) || isListed(word, locale, lexicon)) return true;
  const parts = word.split(/[-\u2010\u2011’&]/);
  return parts.length > 1 && parts.every((part, index) => isKnownPart(part, index > 0, locale, lexicon));
}

function isListed(word: string, locale: Locale, { knownWords, spelling }: Lexicon): boolean {
  if (knownWords[locale].has(word.toLowerCase())) return true;
  const straight = word.replaceAll('’', "'");
  return (
    spelling.isCorrect(straight, locale) ||
    (straight !== straight.toLowerCase() && spelling.isCorrect(straight.toLowerCase(), locale))
  );
}

/** Cedillas, old spelling and loose diacritics have rules of their own: one fault is told once. */
function withoutOtherFaults(raw: string, locale: Locale): string {
  const letters: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț', "'": '’' };
  const word = raw.normalize('NFC').replace(/[şţŞŢ']/g, (letter) => letters[letter] ?? letter);
  return locale === 'ro' ? currentSpelling(word) : word;
}

/** Acronyms, figures, single letters, and words of mixed alphabets, which have their own rule. */
function isExempt(word: string): boolean {
  if (/\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return true;
  return word.length === 1 || /\d/.test(word) || (word === word.toUpperCase() && word.length <= 6);
}

/** What a hyphen ties to a loan in Romanian, and an apostrophe to a word in English. */
const endings = /^(?:ul|ului|uri|urile|urilor|i|ii|le|lui|a|ei|ele|elor|e|lor|s|t|re|ve|ll|d|m)$/;

function isKnownPart(part: string, isEnding: boolean, locale: Locale, lexicon: Lexicon): boolean {
  return part.length <= 2 || isExempt(part) || (isEnding && endings.test(part)) || isListed(part, locale, lexicon);
}

function misspelled({ raw, word }: Token, locale: Locale, { knownWords, spelling }: Lexicon): Problem['params'] {
  const own = nearest(word, knownWords[locale]);
  const candidates = [...new Set([...(own ? [own] : []), ...spelling.suggestions(raw, locale)])].slice(0, 3);
  return {
    found: raw,
    file: wordListFile(locale),
    suggestionRo: asked('Ai vrut', '„', '”', candidates),
    suggestionEn: asked('Did you mean', '"', '"', candidates),
  };
}

function asked(question: string, open: string, close: string, candidates: readonly string[]): string {
  return candidates.length === 0
    ? ''
    : `${question} ${candidates.map((candidate) => open + candidate + close).join(', ')}?`;
}
