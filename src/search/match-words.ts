import { distance, isHeard, isSlip, mayBeNear, tolerance } from './distance.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { QueryWord } from './words.ts';

/** A word of the index that the reader may have meant. */
export interface WordMatch {
  readonly word: Word;
  readonly match: Likeness;
}

export interface Likeness {
  /** How surely it is meant, from 0 to 1. */
  readonly likeness: number;
  /** How far it answers the typed word: the beginning of a word that is still being typed is answered in full. */
  readonly answers: number;
}

const same: Likeness = { likeness: 1, answers: 1 };

interface Known {
  /** How many words the index had. */
  readonly size: number;
  readonly matches: Map<string, WordMatch[]>;
}

/** With each letter only the last word of a query is new, so what the others may stand for is kept. */
const known = new WeakMap<Lexicon, Known>();
const mostKnown = 200;

/** Words of the index that a typed word may stand for. */
export function matchWord(lexicon: Lexicon, typed: QueryWord): WordMatch[] {
  let cache = known.get(lexicon);
  if (!cache || cache.size !== lexicon.words.size || cache.matches.size > mostKnown) {
    cache = { size: lexicon.words.size, matches: new Map() };
    known.set(lexicon, cache);
  }
  const key = `${typed.text} ${typed.open}`;
  const matches = cache.matches.get(key) ?? findMatches(lexicon, typed);
  cache.matches.set(key, matches);
  return matches;
}

function findMatches(lexicon: Lexicon, typed: QueryWord): WordMatch[] {
  const exact = lexicon.words.get(typed.text);
  if (typed.weight === 0 && !typed.open) return exact ? [{ word: exact, match: same }] : [];
  const matches: WordMatch[] = [];
  for (const word of lexicon.words.values()) {
    const match = word === exact ? same : word.telling ? likenessOf(typed, word, exact !== undefined) : undefined;
    if (match) matches.push({ word, match });
  }
  return matches;
}

function likenessOf(typed: QueryWord, word: Word, isKnown: boolean): Likeness | undefined {
  if (typed.text.length > 3 && typed.stems.some((stem, index) => stem === word.stems[index]))
    return sameStem(typed.text, word.text);
  if (word.text.startsWith(typed.text)) return begun(typed, word.text);
  return isKnown ? undefined : (slipped(typed, word) ?? heard(typed, word));
}

/** Forms that differ by a letter are nearer than those that differ by an ending. */
function sameStem(a: string, b: string): Likeness {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return { likeness: 0.84 + (0.1 * common) / Math.max(a.length, b.length), answers: 1 };
}

/** The longer the part that is typed, the surer it is what will come. */
function begun({ text, open }: QueryWord, meant: string): Likeness | undefined {
  const part = text.length / meant.length;
  if (open) return { likeness: 0.7 + 0.25 * part, answers: 1 };
  return text.length < 4 ? undefined : { likeness: 0.6 + 0.25 * part, answers: 0.5 + 0.5 * part };
}

function slipped({ text, open, letters }: QueryWord, { text: meant, letters: others }: Word): Likeness | undefined {
  const most = tolerance(Math.min(text.length, meant.length + 1));
  if (most === 0 || /\d/.test(text)) return undefined;
  const slips = mayBeNear(letters, others, most) ? distance(text, meant, most) : most + 1;
  if (slips <= most && isSlip(text, meant))
    return { likeness: slips === 1 ? 0.85 + Math.min(text.length, 10) / 100 : 0.65, answers: 0.95 };
  return open && text.length >= 5 && isBegunWithSlip(text, meant) ? { likeness: 0.55, answers: 0.9 } : undefined;
}

function heard({ text, sound }: QueryWord, word: Word): Likeness | undefined {
  return sound !== '' && sound === word.sound && isHeard(text, word.text)
    ? { likeness: 0.65, answers: 0.95 }
    : undefined;
}

function isBegunWithSlip(text: string, meant: string): boolean {
  return meant.length > text.length && text[0] === meant[0] && distance(text, meant.slice(0, text.length), 1) <= 1;
}
