import { fold } from '../glossary/fold.ts';
import type { Locale } from '../locales.ts';
import { nameKinds, recordKinds, separator } from './index-format.ts';
import type { NameKind, RecordKind, StoredMeaning, StoredNames, StoredRecord } from './index-format.ts';
import { stem } from './stem.ts';
import { squash, stemKeys, stemsOf, stemsOfWord, weightOf } from './words.ts';

export interface SearchRecord {
  readonly number: number;
  readonly kind: RecordKind;
  readonly slug: string;
  readonly title: string;
  readonly acronym: string;
  readonly summary: string;
  readonly category: number;
  readonly calculator: boolean;
  /** Of a comparison: the numbers of what it compares. */
  readonly compares: readonly number[];
}

export interface Name {
  readonly record: number;
  readonly kind: NameKind;
  readonly text: string;
  readonly words: readonly string[];
  readonly squashed: string;
}

export interface Word {
  readonly text: string;
  /** In each language: names of the other language stand among those of the page's. */
  readonly stems: readonly string[];
  /** No stop word: those are met as they are or not at all. */
  readonly telling: boolean;
  readonly names: Name[];
  readonly records: Set<number>;
}

/** What the query is matched against: the index, or the part of it that is loaded. */
export interface Lexicon {
  readonly locale: Locale;
  readonly size: number;
  readonly records: Map<number, SearchRecord>;
  readonly words: Map<string, Word>;
  readonly names: Map<string, Name[]>;
  /** Names by the stems of their telling words: a form that nobody listed is one of these. */
  readonly stemmed: Map<string, Name[]>;
  /** Records by stem, with how much of the record's text the stem is. */
  readonly meanings: Map<string, Map<number, number>>;
  /** Stems by what they begin with. */
  readonly roots: Map<string, string[]>;
  /** Stems of words that mean the same, by stem. */
  readonly synonyms: Map<string, string[]>;
}

export function emptyLexicon(locale: Locale, size: number): Lexicon {
  return { locale, size, records: new Map(), words: new Map(), names: new Map(), stemmed: new Map(), meanings: new Map(), roots: new Map(), synonyms: new Map() };
}

export function addRecord({ records }: Lexicon, number: number, stored: StoredRecord): void {
  const [kind, slug, title, acronym, summary, category, calculator, compares = []] = stored;
  const named = { number, kind: recordKinds[kind] ?? 'term', slug, title, acronym, summary };
  records.set(number, { ...named, category, calculator: calculator === 1, compares });
}

/** Names may come twice, from two shards. */
export function addNames(lexicon: Lexicon, [record, ...byKind]: StoredNames): void {
  byKind.forEach((joined, index) => {
    const kind = nameKinds[index] ?? 'forms';
    for (const text of joined.split(separator)) if (text) addName(lexicon, record, kind, text);
  });
}

function addName({ names, stemmed, words }: Lexicon, record: number, kind: NameKind, text: string): void {
  const folded = fold(text);
  const squashed = squash(folded);
  const alike = names.get(squashed) ?? [];
  if (alike.some((known) => known.record === record)) return;
  const name = { record, kind, text, words: folded.split(' '), squashed };
  names.set(squashed, [...alike, name]);
  for (const key of stemKeys(name.words)) stemmed.set(key, [...(stemmed.get(key) ?? []), name]);
  for (const part of new Set(name.words)) {
    const word = words.get(part) ?? { text: part, stems: stemsOfWord(part), telling: weightOf(part) > 0, names: [], records: new Set() };
    words.set(part, word);
    word.names.push(name);
    word.records.add(record);
  }
}

/** Words from other ways to say it, which are stored as stems. */
export function addAsked(lexicon: Lexicon, record: number, asked: string): void {
  const stems = asked.split(' ').filter(Boolean);
  for (const each of stems) addMeaning(lexicon, each, record, weights.otherWords * brevity(stems.length, 20));
}

/**
 * How much it says that a word stands in a record's headword, its names, its definition, or a description in other
 * words. Fixed together with the numbers in `match-meanings.ts` by descriptions that people wrote.
 */
const weights = { headword: 1, names: 1, definition: 0.5, otherWords: 1.6 } as const;

/** A word of a short text says more than one of many. */
function brevity(words: number, usual: number): number {
  return 1 / (0.4 + (0.6 * words) / usual);
}

/** The meanings of a record, from its own text and from other ways to say it; sharded indexes bring them ready. */
export function meaningsOf([, , , , summary]: StoredRecord, names: StoredNames, locale: Locale, asked = ''): Map<string, number> {
  const found = new Map<string, number>();
  const add = (stems: Iterable<string>, weight: number) => {
    for (const each of new Set(stems)) found.set(each, (found.get(each) ?? 0) + weight);
  };
  const [, term = '', acronym = '', also = '', forms = ''] = names;
  add(stemsOf(term, locale), weights.headword);
  add(stemsOf([term, acronym, also, forms].join(' ').replaceAll(separator, ' '), locale), weights.names);
  const definition = stemsOf(summary, locale);
  add(definition, weights.definition * brevity(definition.length, 14));
  add(asked.split(' ').filter(Boolean), weights.otherWords);
  return found;
}

export function addMeaning({ meanings, roots }: Lexicon, meaning: string, record: number, weight: number): void {
  const known = meanings.get(meaning);
  if (known) {
    known.set(record, (known.get(record) ?? 0) + weight);
    return;
  }
  meanings.set(meaning, new Map([[record, weight]]));
  roots.set(rootOf(meaning), [...(roots.get(rootOf(meaning)) ?? []), meaning]);
}

const rootLength = 5;

/** What words of one family begin with; a short word is its own root. */
export const rootOf = (meaning: string): string => meaning.slice(0, rootLength);

/** Reads a row of a sharded index. */
export function addStoredMeaning(lexicon: Lexicon, [meaning, records]: StoredMeaning): void {
  let record = 0;
  for (const step of records.split(' ')) {
    record += parseInt(step, 36);
    addMeaning(lexicon, meaning, record, 1);
  }
}

/** Words that say the same, a group a text. */
export function addSynonyms({ synonyms, locale }: Lexicon, groups: readonly string[]): void {
  for (const group of groups) {
    const stems = [...new Set(group.split(' ').map((word) => stem(word, locale)))];
    for (const each of stems) synonyms.set(each, [...(synonyms.get(each) ?? []), ...stems.filter((other) => other !== each)]);
  }
}

/** How telling a word is: one that few records have tells more. */
export function rarity(records: number, size: number): number {
  return Math.log(1 + (size - records + 0.5) / (records + 0.5));
}

/** The share of a name's words that mean something. */
export function weightInName(word: string): number {
  return Math.max(weightOf(word), 0.1);
}
