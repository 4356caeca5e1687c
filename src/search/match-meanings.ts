import { rarity, type Lexicon } from './lexicon.ts';
import { rootOf } from './meanings.ts';
import type { Query } from './words.ts';

/** How well a record's text says what the query describes. */
export interface MeaningMatch {
  /** From 0 to about 1. */
  readonly score: number;
  /** How many of the query's words it says. */
  readonly words: number;
  /** What share of the query that is, rare words counting more. */
  readonly answered: number;
}

/** Records whose definition says what the query describes. */
export function matchMeanings(lexicon: Lexicon, query: Query): Map<number, MeaningMatch> {
  const asked = new Map(query.words.filter(({ weight }) => weight > 0).map(({ stem, weight }) => [stem, weight]));
  const sums = new Map<number, { met: number; answered: number; words: number }>();
  let all = 0;
  for (const [meaning, weight] of asked) {
    const telling = weight * tellingOf(lexicon, meaning);
    all += telling;
    for (const [record, { met, share }] of bestFor(lexicon, meaning, weight)) {
      const { met: before, answered, words } = sums.get(record) ?? { met: 0, answered: 0, words: 0 };
      sums.set(record, { met: before + met, answered: answered + Math.min(met, telling * share), words: words + 1 });
    }
  }
  return new Map(
    [...sums].map(([record, { met, answered, words }]) => {
      const score = ((met / all / usualShare) * answered) / all;
      return [record, { score, words, answered: answered / all }];
    }),
  );
}

/** A second mention says less than the first. */
const saturation = 1.2;
/** What a record that says all of it scores before it is put in proportion. */
const usualShare = 1.5;
const forSynonym = 0.4;
const forKin = 0.5;

interface Met {
  readonly met: number;
  /** How far it answers the word. */
  readonly share: number;
}

const forOtherWord = 0.6;

/** For each record the best that the word or a word of the same meaning scores. */
function bestFor(lexicon: Lexicon, meaning: string, queryWeight: number): Map<number, Met> {
  const best = new Map<number, Met>();
  for (const [variant, weight] of weighedVariants(lexicon, meaning)) {
    const telling = tellingOf(lexicon, variant);
    for (const [record, share] of lexicon.meanings.get(variant) ?? []) {
      const met = (queryWeight * weight * telling * share * (1 + saturation)) / (share + saturation);
      if (met > (best.get(record)?.met ?? 0)) best.set(record, { met, share: weight < 1 ? forOtherWord : 1 });
    }
  }
  return best;
}

export interface Variants {
  readonly same: string;
  /** Of one root, which endings alone do not bring together: "abonat, abonament", "calculate, calculation". */
  readonly kin: readonly string[];
  readonly synonyms: readonly string[];
}

/** Words that may stand for this one. */
export function variantsOf({ roots, synonyms }: Lexicon, meaning: string): Variants {
  return {
    same: meaning,
    kin: (roots.get(rootOf(meaning)) ?? []).filter((other) => other !== meaning),
    synonyms: synonyms.get(meaning) ?? [],
  };
}

/** The same, each with how surely it says what this one does. */
export function weighedVariants(lexicon: Lexicon, meaning: string): (readonly [word: string, share: number])[] {
  const { kin, synonyms } = variantsOf(lexicon, meaning);
  return [
    [meaning, 1],
    ...kin.map((other) => [other, forKin] as const),
    ...synonyms.map((other) => [other, forSynonym] as const),
  ];
}

export function tellingOf({ meanings, size }: Lexicon, meaning: string): number {
  return rarity(meanings.get(meaning)?.size ?? 0, size) ** 0.5;
}
