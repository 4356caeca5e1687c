import type { Lexicon, Phrase } from './lexicon.ts';
import { tellingOf, weighedVariants } from './match-meanings.ts';
import { isSmall, isTiny, smallWord } from './phrases.ts';
import { type Query } from './words.ts';

/** How nearly the query is one of the ways to say what a record is. */
export interface PhraseMatch {
  /** From 0 to about 1. */
  readonly likeness: number;
  /** How many of the query's words the phrase has, small ones included. */
  readonly words: number;
}

const nothing: PhraseMatch = { likeness: 0, words: 0 };

/** What a word without meaning of its own tells in a phrase: "why us", "not on the road". */
const smallTelling = 0.6;

/** The likest phrase of each record (cosine of what the words tell). */
export function matchPhrases(lexicon: Lexicon, query: Query): Map<number, PhraseMatch> {
  const asked = askedOf(lexicon, query);
  const best = new Map<number, PhraseMatch>();
  for (const phrase of lexicon.phrases) {
    const match = likenessOf(phrase, asked);
    if (match.likeness > (best.get(phrase.record) ?? nothing).likeness) best.set(phrase.record, match);
  }
  return best;
}

interface Asked {
  /** What may stand in a phrase, with the places of the query's words that it answers. */
  readonly words: ReadonlyMap<string, readonly Answer[]>;
  readonly length: number;
  readonly count: number;
}

interface Answer {
  readonly place: number;
  readonly telling: number;
}

function askedOf(lexicon: Lexicon, query: Query): Asked {
  const words = new Map<string, Answer[]>();
  let length = 0;
  const heard = query.words.filter(({ text }) => !isTiny(text));
  heard.forEach(({ text, stem, weight }, place) => {
    const telling = weight > 0 ? weight * tellingOf(lexicon, stem) : smallTelling;
    length += telling ** 2;
    const variants = weight > 0 ? weighedVariants(lexicon, stem) : [[smallWord(text), 1] as const];
    for (const [variant, share] of variants) {
      const answer = { place, telling: telling * share * phraseTelling(lexicon, variant) };
      words.set(variant, [...(words.get(variant) ?? []), answer]);
    }
  });
  return { words, length: Math.sqrt(length), count: heard.length };
}

function likenessOf({ words, length }: Phrase, asked: Asked): PhraseMatch {
  let met: number[] | undefined;
  for (const word of words) {
    for (const { place, telling } of asked.words.get(word) ?? []) {
      met ??= Array.from({ length: asked.count }, () => 0);
      met[place] = Math.max(met[place] ?? 0, telling);
    }
  }
  if (!met) return nothing;
  const sum = met.reduce((total, each) => total + each, 0);
  return { likeness: sum / (asked.length * length), words: met.filter((each) => each > 0).length };
}

function phraseTelling(lexicon: Lexicon, word: string): number {
  return isSmall(word) ? smallTelling : tellingOf(lexicon, word);
}

/** How long a phrase is, as what its words tell. */
export function lengthOf(lexicon: Lexicon, words: readonly string[]): number {
  return Math.sqrt(words.reduce((sum, word) => sum + phraseTelling(lexicon, word) ** 2, 0));
}
