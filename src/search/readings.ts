import { lettersOf } from './distance.ts';
import { soundOf } from './sound.ts';
import type { Query, QueryWord } from './words.ts';

/** The query, or what is left of it without the words of a question. */
export interface Reading {
  readonly words: readonly string[];
  readonly squashed: string;
  /** Its letters as bits, see `lettersOf`. */
  readonly letters: number;
  readonly sound: string;
  /** How much less likely it is than the query as it stands. */
  readonly cost: number;
}

/** A word that half the names have may tell this name from that one: "lead calificat marketing" is no "lead calificat". */
const costOfCommonWord = 0.2;
const costOfLaterReading = 0.03;

/** The query as it is, and without the words of a question around what it names or among it; likelier ones first. */
export function readings({ words }: Query): Reading[] {
  const kept = [
    words,
    named(words, 0.5),
    withSmallWords(words),
    named(words, 1),
    words.filter(({ weight }) => weight >= 0.5),
    words.filter(({ weight }) => weight === 1),
  ];
  const common = commonIn(words);
  const read = kept.map((each, index) =>
    readingOf(
      each.map(({ text }) => text),
      index * costOfLaterReading + (common - commonIn(each)) * costOfCommonWord,
    ),
  );
  const cheapest = read.filter(({ squashed }) => squashed).toSorted((a, b) => b.cost - a.cost);
  return [...new Map(cheapest.map((reading) => [reading.squashed, reading])).values()].toReversed();
}

function named(words: readonly QueryWord[], least: number): readonly QueryWord[] {
  const first = words.findIndex(({ weight }) => weight >= least);
  return words.slice(Math.max(first, 0), words.findLastIndex(({ weight }) => weight >= least) + 1);
}

/** Small words may begin a name: "vânzare către consumatori" holds "către consumatori". */
function withSmallWords(words: readonly QueryWord[]): readonly QueryWord[] {
  const first = words.findIndex(({ weight }) => weight === 1);
  const before = words.slice(0, Math.max(first, 0)).findLastIndex(({ weight }) => weight > 0);
  return words.slice(before + 1, words.findLastIndex(({ weight }) => weight === 1) + 1);
}

function commonIn(words: readonly QueryWord[]): number {
  return words.filter(({ weight }) => weight === 0.5).length;
}

function readingOf(words: readonly string[], cost: number): Reading {
  const squashed = words.join('');
  return { words, squashed, letters: lettersOf(squashed), sound: soundOf(squashed), cost };
}
