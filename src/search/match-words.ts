import { distance, isSlip, tolerance } from './distance.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { QueryWord } from './words.ts';

/** A word of the index that the reader may have meant, and how surely, from 0 to 1. */
export interface WordMatch {
  readonly word: Word;
  readonly likeness: number;
}

const alike = { same: 1, sameStem: 0.86, begun: 0.7, begunInside: 0.6, oneSlip: 0.85, twoSlips: 0.6 } as const;

/** Words of the index that a typed word may stand for. */
export function matchWord(lexicon: Lexicon, typed: QueryWord): WordMatch[] {
  const exact = lexicon.words.get(typed.text);
  if (typed.weight === 0) return exact ? [{ word: exact, likeness: alike.same }] : [];
  const matches: WordMatch[] = [];
  for (const word of lexicon.words.values()) {
    const likeness = word === exact ? alike.same : likenessOf(typed, word, exact !== undefined);
    if (likeness > 0) matches.push({ word, likeness });
  }
  return matches;
}

function likenessOf(typed: QueryWord, word: Word, known: boolean): number {
  if (typed.stem === word.stem && typed.text.length > 3) return sameStem(typed.text, word.text);
  if (word.text.startsWith(typed.text)) return begun(typed, word.text);
  return known ? 0 : slipped(typed, word);
}

/** Forms that differ by a letter are nearer than those that differ by an ending. */
function sameStem(a: string, b: string): number {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return alike.sameStem + (0.12 * common) / Math.max(a.length, b.length);
}

/** The longer the part that is typed, the surer it is what will come. */
function begun({ text, open }: QueryWord, meant: string): number {
  if (text.length < (open ? 1 : 4)) return 0;
  const base = open ? alike.begun : alike.begunInside;
  return base + 0.25 * (text.length / meant.length);
}

/** A typo in the ending is one in the stem's form, so stems are compared as well. */
function slipped(typed: QueryWord, word: Word): number {
  const most = tolerance(Math.min(typed.text.length, word.text.length + 1));
  if (most === 0 || /\d/.test(typed.text)) return 0;
  const slips = distance(typed.text, word.text, most);
  if (slips <= most && isSlip(typed.text, word.text)) return slips === 1 ? alike.oneSlip : alike.twoSlips;
  return typed.open && typed.text.length >= 5 ? begunWithSlip(typed, word.text) : 0;
}

function begunWithSlip({ text }: QueryWord, meant: string): number {
  if (meant.length <= text.length || text[0] !== meant[0]) return 0;
  return distance(text, meant.slice(0, text.length), 1) <= 1 ? alike.begunInside * 0.9 : 0;
}
