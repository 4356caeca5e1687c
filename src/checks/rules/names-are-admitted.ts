import { findPhrases, type PhraseMatch } from '../lexicon/phrases.ts';
import { key, type BannedName, type Lexicon } from '../lexicon/lexicon.ts';
import { stem } from '../lexicon/stem.ts';
import { tokensOf, wordsOf, type Token } from '../lexicon/tokens.ts';
import type { Locale } from '../../locales.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';
import type { Prose } from '../text/prose.ts';

/**
 * GL412: a name that the glossary bans is not used as a name. A mention, the name alone between quotation marks or in
 * italics, is allowed. A name that is also ordinary language (a single word of the dictionary, or one listed in
 * `content/everyday.<locale>.txt`) is an error only where the text makes it the term's name: as the words of a link to
 * the term, or in brackets beside one of its names.
 */
export function namesAreAdmitted(reading: EntryReading, lexicon: Lexicon): Problem[] {
  return reading.prose
    .filter(({ role }) => role !== 'name' && role !== 'reason')
    .flatMap((prose) =>
      bannedIn(prose, reading.locale, lexicon).flatMap((match) => judge(match, prose, reading, lexicon)),
    );
}

type Match = PhraseMatch<BannedName>;

function bannedIn(prose: Prose, locale: Locale, lexicon: Lexicon): Match[] {
  const tokens = tokensOf(prose.text);
  const stemOf = ({ word }: Token) => stem(word, locale);
  return findPhrases(prose.text, tokens, lexicon.banned[locale], stemOf).filter(
    (match) => !isAdmitted(match, prose, locale, lexicon),
  );
}

/** The form at hand is a name of some term: "canal" and "canalul" may share a stem and not a meaning. */
function isAdmitted({ tokens }: Match, prose: Prose, locale: Locale, lexicon: Lexicon): boolean {
  const words = tokens.map(({ word }) => word);
  return (
    (lexicon.names[locale].get(words[0] ?? '') ?? []).some((name) => name.words.join(' ') === words.join(' ')) &&
    prose.link === undefined
  );
}

function judge(match: Match, prose: Prose, reading: EntryReading, lexicon: Lexicon): Problem[] {
  const { locale } = reading;
  const { id, why } = match.phrase.meaning;
  const start = match.tokens[0].start;
  const end = match.tokens.at(-1)?.end ?? start;
  if (isMention(prose, start, end, match.tokens.length)) return [];
  if (isEveryday(match, locale, lexicon) && !isNaming(prose, start, end, id, locale, lexicon)) return [];
  const found = prose.text.slice(start, end);
  return [problemAt(reading, prose.offset + start, 'GL412', { found, term: lexicon.headword(id, locale), why })];
}

/** It stands between quotation marks with at most two words beside it, or makes up a piece in italics. */
function isMention({ text, emphasised }: Prose, start: number, end: number, length: number): boolean {
  if (emphasised && wordsOf(text).length <= length + 2) return true;
  const before = /[„“«"][^„“”«»"]*$/.exec(text.slice(0, start))?.[0];
  const after = /^[^„“”«»"]*[”»"]/.exec(text.slice(end))?.[0];
  return before !== undefined && after !== undefined && wordsOf(before).length + wordsOf(after).length <= 2;
}

function isEveryday({ tokens, phrase }: Match, locale: Locale, { everyday, spelling }: Lexicon): boolean {
  const words = tokens.map(({ word }) => word);
  if (phrase.words.length === 1 && spelling.isCorrect(words[0] ?? '', locale)) return true;
  return [...everyday[locale]].some((name) => sameStems(name.split(' '), phrase.words, locale));
}

function sameStems(words: readonly string[], stems: readonly string[], locale: Locale): boolean {
  return words.length === stems.length && words.every((word, index) => stem(word, locale) === stems[index]);
}

/** A link to the term, or brackets that put the word beside one of the term's names: "markup (marcare)". */
function isNaming(prose: Prose, start: number, end: number, id: string, locale: Locale, lexicon: Lexicon): boolean {
  if (prose.link?.term === id) return true;
  const { text } = prose;
  const inBrackets = text.slice(0, start).endsWith('(') && text.slice(end).startsWith(')');
  const beside = inBrackets ? text.slice(0, start - 1) : /^\s*\(([^)]*)\)/.exec(text.slice(end))?.[1];
  if (beside === undefined) return false;
  const tokens = tokensOf(beside);
  return findPhrases(beside, tokens, lexicon.names[locale]).some(
    ({ phrase, tokens: named }) =>
      phrase.meaning.id === id && (!inBrackets || key(beside.slice(named.at(-1)?.end)) === ''),
  );
}
