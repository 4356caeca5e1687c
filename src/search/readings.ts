import { lettersOf } from './distance.ts';
import type { Query } from './words.ts';

/** The query, or what is left of it without the words of a question. */
export interface Reading {
  readonly words: readonly string[];
  readonly squashed: string;
  /** Its letters as bits, see `lettersOf`. */
  readonly letters: number;
}

/** The query as it is, and without the words of a question around what it names or among it; likelier ones first. */
export function readings({ words }: Query): Reading[] {
  const named = (least: number) => {
    const first = words.findIndex(({ weight }) => weight >= least);
    return words.slice(Math.max(first, 0), words.findLastIndex(({ weight }) => weight >= least) + 1);
  };
  const kept = [
    words,
    named(0.5),
    named(1),
    words.filter(({ weight }) => weight >= 0.5),
    words.filter(({ weight }) => weight === 1),
  ];
  const read = kept.map((each) => readingOf(each.map(({ text }) => text))).filter(({ squashed }) => squashed);
  return [...new Map(read.map((reading) => [reading.squashed, reading])).values()];
}

function readingOf(words: readonly string[]): Reading {
  const squashed = words.join('');
  return { words, squashed, letters: lettersOf(squashed) };
}
