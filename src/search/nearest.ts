import type { Lexicon } from './lexicon.ts';
import type { Suggestion } from './suggest.ts';
import { squash, type Query } from './words.ts';

const mostNearest = 8;
const leastLikeness = 0.4;

/** Terms whose name looks most like what was typed, for a reader who found nothing. */
export function nearest(lexicon: Lexicon, query: Query): Suggestion[] {
  const typed = pairs(
    squash(
      query.words
        .filter(({ weight }) => weight > 0)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const best = new Map<number, number>();
  for (const [squashed, names] of lexicon.names) {
    const likeness = alike(typed, pairs(squashed));
    if (likeness < leastLikeness) continue;
    for (const { record } of names) best.set(record, Math.max(best.get(record) ?? 0, likeness));
  }
  return [...best]
    .map(([number, score]) => ({ number, score }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostNearest);
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, index) => text.slice(index, index + 2)));
}

/** The share of letter pairs that two names have in common (Dice's coefficient). */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return common === 0 ? 0 : (2 * common) / (a.size + b.size);
}
