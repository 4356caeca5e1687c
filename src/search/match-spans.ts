import { rarity, type Lexicon } from './lexicon.ts';
import type { Query, QueryWord } from './words.ts';

/** No name has more words. */
const longestName = 8;

/** How much of a question is a name, word for word: "how many calls should an SDR make" names the SDR. */
export function matchSpans(lexicon: Lexicon, { words }: Query): Map<number, number> {
  const sum = (part: readonly QueryWord[]) => part.reduce((total, word) => total + tellingOf(lexicon, word), 0);
  const all = sum(words);
  const found = new Map<number, number>();
  for (const span of spansOf(words)) {
    const names = lexicon.names.get(span.map(({ text }) => text).join('')) ?? [];
    for (const { record } of names) found.set(record, Math.max(found.get(record) ?? 0, sum(span) / all));
  }
  return found;
}

function spansOf(words: readonly QueryWord[]): QueryWord[][] {
  const spans = words.flatMap((_, from) =>
    Array.from({ length: Math.min(longestName, words.length - from) }, (__, index) =>
      words.slice(from, from + index + 1),
    ),
  );
  return spans.filter((span) => span.some(({ weight }) => weight === 1));
}

function tellingOf({ words, size }: Lexicon, { text, weight }: QueryWord): number {
  return weight * rarity(words.get(text)?.records.size ?? 0, size);
}
