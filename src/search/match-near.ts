import { distance, isHeard, isSlip, mayBeNear, tolerance } from './distance.ts';
import type { Name } from './lexicon.ts';
import type { Reading } from './readings.ts';

/** A name that the query fits, and how well: from 0 to 1, and above 1 where nothing else can be meant. */
export interface NameMatch {
  readonly name: Name;
  readonly score: number;
  /** The share of the query that the name answers, from 0 to 1. */
  readonly answered: number;
}

/** How surely a name of this kind is meant. */
export const byKind = { term: 1, acronym: 1, also: 0.97, forms: 0.98, avoid: 0.9, foreign: 0.9 } as const;
const begunBy = { term: 0.82, acronym: 0.82, also: 0.81, forms: 0.77, avoid: 0.77, foreign: 0.77 } as const;

/** What is added where nothing else can be meant. */
export const sure = 0.95;
/** A name with a word more or less than the query. */
const otherLength = 0.8;
const longName = 8;

/** Names that begin with the query, or are it but for a slip. */
export function nearNames(
  names: Iterable<readonly Name[]>,
  typed: readonly Reading[],
  typedWords: number,
): NameMatch[] {
  const found: NameMatch[] = [];
  for (const alike of names) {
    for (const name of alike) {
      let likeness = 0;
      for (const reading of typed) likeness = Math.max(likeness, nearly(reading, name, typedWords));
      if (likeness > 0) found.push({ name, score: likeness * byKind[name.kind], answered: 1 });
    }
  }
  return found;
}

/** Three letters begin a name of this language; those of the other language are met by accident. */
function nearly(typed: Reading, name: Name, typedWords: number): number {
  const { squashed, kind, words } = name;
  const least = kind === 'foreign' ? 5 : 3;
  if (typed.squashed.length >= least && squashed.startsWith(typed.squashed)) {
    return begunBy[kind] + (0.15 * typed.squashed.length) / squashed.length;
  }
  const slips = slipsBetween(typed, name);
  if (slips === undefined) return soundsAlike(typed, name) ? 0.8 : 0;
  const likeness = 1 - (0.3 * slips) / Math.sqrt(squashed.length);
  if (typedWords !== words.length) return likeness * otherLength;
  // One slip in a long name leaves no doubt: it is as sure as a form of the name.
  return likeness + (slips === 1 && squashed.length >= longName ? sure : 0);
}

const soundsAlike = (a: Reading, b: Name): boolean =>
  a.sound !== '' && a.sound === b.sound && isHeard(a.squashed, b.squashed);

const acronymLength = 3;

function slipsBetween(
  { squashed: typed, letters }: Reading,
  { squashed: meant, letters: others }: Name,
): number | undefined {
  const most =
    typed.length === acronymLength && meant.length === acronymLength
      ? 1
      : tolerance(Math.min(typed.length, meant.length));
  if (most === 0 || !mayBeNear(letters, others, most) || /\d/.test(typed)) return undefined;
  const slips = distance(typed, meant, most);
  return slips <= most && isSlip(typed, meant) ? slips : undefined;
}
