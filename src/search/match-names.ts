import { distance, isSlip, tolerance } from './distance.ts';
import { rarity, weightInName, type Lexicon, type Name } from './lexicon.ts';
import { matchWord, type Likeness, type WordMatch } from './match-words.ts';
import { stemKeys, type Query, type QueryWord } from './words.ts';

/** A name that the query fits, and how well: from 0 to 1, and above 1 where nothing else can be meant. */
export interface NameMatch {
  readonly name: Name;
  readonly score: number;
  /** The share of the query that the name answers, from 0 to 1. */
  readonly answered: number;
}

const byKind = { term: 1, acronym: 1, also: 0.97, forms: 0.98, avoid: 0.9, foreign: 0.9 } as const;
const begunBy = { term: 0.82, acronym: 0.82, also: 0.81, forms: 0.77, avoid: 0.77, foreign: 0.77 } as const;
const wholeName = 1;
const sure = 0.95;

/** The best name of each record that the query fits. */
export function matchNames(lexicon: Lexicon, query: Query): Map<number, NameMatch> {
  const best = new Map<number, NameMatch>();
  const keep = (match: NameMatch) => {
    const known = best.get(match.name.record);
    if (!known || match.score > known.score) best.set(match.name.record, match);
  };
  for (const match of wholeNames(lexicon, query)) keep(match);
  for (const match of byWords(lexicon, query)) keep(match);
  return best;
}

/** Names that are the query, spaces and hyphens aside; else names that begin with it, or are it but for a slip. */
function wholeNames({ names, stemmed }: Lexicon, query: Query): NameMatch[] {
  const typed = readings(query);
  const exact = typed.flatMap(({ squashed }, index) =>
    (names.get(squashed) ?? []).map((name) => ({ name, score: wholeName + byKind[name.kind] - index * 0.03, answered: 1 })),
  );
  if (exact.length > 0) return exact;
  const forms = typed.flatMap(({ words, squashed }, index) =>
    stemKeys(words).flatMap((key) =>
      (stemmed.get(key) ?? []).map((name) => ({ name, score: 0.85 + byKind[name.kind] - index * 0.03 + nearness(squashed, name), answered: 1 })),
    ),
  );
  return [...forms, ...[...names.values()].flatMap((alike) => nearNames(alike, typed, query))];
}

/** A form begins as its word does: "prospecților" is one of "prospect", not of "prospectare". */
function nearness(typed: string, { squashed }: Name): number {
  return typed.startsWith(squashed) || squashed.startsWith(typed) ? 0.05 : 0;
}

function nearNames(alike: readonly Name[], typed: readonly Reading[], query: Query): NameMatch[] {
  return alike.flatMap((name) => {
    const likeness = Math.max(...typed.map(({ squashed }) => nearly(squashed, name, query.words.length)));
    return likeness > 0 ? [{ name, score: likeness * byKind[name.kind], answered: 1 }] : [];
  });
}

interface Reading {
  readonly words: readonly string[];
  readonly squashed: string;
}

/** The query as it is, and without the words of a question around what it names or among it. */
function readings({ words }: Query): Reading[] {
  const named = (least: number) => {
    const first = words.findIndex(({ weight }) => weight >= least);
    return words.slice(Math.max(first, 0), words.findLastIndex(({ weight }) => weight >= least) + 1);
  };
  const kept = [words, named(0.5), named(1), words.filter(({ weight }) => weight >= 0.5), words.filter(({ weight }) => weight === 1)];
  const read = kept.map((each) => each.map(({ text }) => text)).map((texts) => ({ words: texts, squashed: texts.join('') }));
  return [...new Map(read.filter(({ squashed }) => squashed).map((reading) => [reading.squashed, reading])).values()];
}

/** Three letters begin a name of this language; those of the other language are met by accident. */
function nearly(typed: string, { squashed, kind, words }: Name, typedWords: number): number {
  const least = kind === 'foreign' ? 5 : 3;
  if (typed.length >= least && squashed.startsWith(typed)) return begunBy[kind] + (0.15 * typed.length) / squashed.length;
  const slipped = slippedWhole(typed, squashed);
  if (slipped === 0) return 0;
  // One slip in a long name leaves no doubt: it is as sure as a form of the name.
  return typedWords === words.length ? slipped + (distance(typed, squashed, 1) === 1 && squashed.length >= 8 ? sure : 0) : slipped * 0.8;
}

function slippedWhole(typed: string, meant: string): number {
  if (/\d/.test(typed)) return 0;
  if (typed.length === 3 && meant.length === 3) return isSlip(typed, meant) && distance(typed, meant, 1) === 1 ? 0.7 : 0;
  const most = tolerance(Math.min(typed.length, meant.length));
  if (most === 0 || Math.abs(typed.length - meant.length) > most) return 0;
  const slips = distance(typed, meant, most);
  if (slips > most || !isSlip(typed, meant)) return 0;
  return 1 - (0.3 * slips) / Math.sqrt(meant.length);
}

/** How much of a question is a name, word for word: "how many calls should an SDR make" names the SDR. */
export function spans(lexicon: Lexicon, { words }: Query): Map<number, number> {
  const all = words.reduce((sum, word) => sum + telling(lexicon, word), 0);
  const found = new Map<number, number>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + 8); to += 1) {
      const span = words.slice(from, to);
      const share = span.reduce((sum, word) => sum + telling(lexicon, word), 0) / all;
      if (span.every(({ weight }) => weight < 1)) continue;
      for (const { record } of lexicon.names.get(span.map(({ text }) => text).join('')) ?? []) {
        found.set(record, Math.max(found.get(record) ?? 0, share));
      }
    }
  }
  return found;
}

function telling({ words, size }: Lexicon, { text, weight }: QueryWord): number {
  return weight * rarity(words.get(text)?.records.size ?? 0, size);
}

interface Part {
  readonly typed: QueryWord;
  readonly matches: ReadonlyMap<string, Likeness>;
  readonly telling: number;
}

function byWords(lexicon: Lexicon, query: Query): NameMatch[] {
  const candidates = new Set<Name>();
  const parts = query.words.map((typed): Part => {
    const matches = matchWord(lexicon, typed);
    if (typed.weight > 0 || typed.open) for (const { word } of matches) for (const name of word.names) candidates.add(name);
    return { typed, matches: likenesses(matches), telling: tellingOf(lexicon, typed, matches) };
  });
  const asked = parts.reduce((sum, { telling }) => sum + telling, 0);
  return [...candidates].map((name) => fit(lexicon, name, parts, asked));
}

const likenesses = (matches: readonly WordMatch[]) => new Map(matches.map(({ word, match }) => [word.text, match]));

/** A word that no name has tells as much as the rarest. */
function tellingOf({ size }: Lexicon, { weight }: QueryWord, matches: readonly WordMatch[]): number {
  const near = matches.filter(({ match }) => match.answers >= 0.9);
  const records = new Set(near.flatMap(({ word }) => [...word.records])).size;
  return weight * rarity(records, size);
}

function fit(lexicon: Lexicon, name: Name, parts: readonly Part[], asked: number): NameMatch {
  const free = new Set(name.words);
  const used = new Map<string, number>();
  const sum = { met: 0, answered: 0 };
  let last = -1;
  let inOrder = true;
  for (const { matches, telling } of parts) {
    const word = bestOf(free, matches);
    if (word === undefined) continue;
    const { likeness, answers } = matches.get(word) ?? nothing;
    free.delete(word);
    used.set(word, likeness);
    sum.met += telling * likeness;
    sum.answered += telling * answers;
    inOrder &&= name.words.indexOf(word) > last;
    last = name.words.indexOf(word);
  }
  if (asked === 0) return { name, score: 0, answered: 0 };
  const covered = coverage(lexicon, name, used);
  const isWhole = sum.met / asked > 0.999 && covered > 0.999;
  const score = (sum.met / asked) ** 1.5 * (0.45 + 0.55 * covered) * byKind[name.kind] * (inOrder ? 1 : 0.96) + (isWhole ? sure : 0);
  return { name, score, answered: sum.answered / asked };
}

const nothing: Likeness = { likeness: 0, answers: 0 };

function bestOf(free: ReadonlySet<string>, matches: ReadonlyMap<string, Likeness>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const word of free) {
    const { likeness } = matches.get(word) ?? nothing;
    if (likeness > most) [best, most] = [word, likeness];
  }
  return best;
}

/** How much of the name the query says. */
function coverage({ words, size }: Lexicon, name: Name, used: ReadonlyMap<string, number>): number {
  let all = 0;
  let said = 0;
  for (const word of name.words) {
    const telling = weightInName(word) * rarity(words.get(word)?.records.size ?? 0, size);
    all += telling;
    said += telling * (used.get(word) ?? 0);
  }
  return all > 0 ? said / all : 0;
}
