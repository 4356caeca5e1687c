import { fold } from '../glossary/fold.ts';
import type { Locale } from '../locales.ts';
import { lettersOf } from './distance.ts';
import { nameKinds, recordKinds, separator } from './index-format.ts';
import type { NameKind, RecordKind, StoredNames, StoredRecord } from './index-format.ts';
import { soundOf } from './sound.ts';
import { emptySpeech, type Speech } from './speech.ts';
import { slugOf, squash, stemKeys, stemsOfWord, weightOf, type Query } from './words.ts';
import type { Described } from './described.ts';

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
  /** Its letters as bits, see `lettersOf`. */
  readonly letters: number;
  readonly sound: string;
}

export interface Word {
  readonly text: string;
  /** In each language: names of the other language stand among those of the page's. */
  readonly stems: readonly string[];
  readonly letters: number;
  readonly sound: string;
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
  /** Other ways to say what a record is. */
  readonly phrases: Phrase[];
  readonly speech: Speech;
  /** Finds what a query describes; there once the words of descriptions are. */
  describe?: (query: Query) => Described;
}

export interface Phrase {
  readonly record: number;
  /** Stems, and small words as they are. */
  readonly words: readonly string[];
  /** See `lengthOf`. */
  readonly length: number;
}

export function emptyLexicon(locale: Locale, size: number): Lexicon {
  return {
    locale,
    size,
    records: new Map(),
    words: new Map(),
    names: new Map(),
    stemmed: new Map(),
    meanings: new Map(),
    roots: new Map(),
    synonyms: new Map(),
    phrases: [],
    speech: emptySpeech(),
  };
}

export function addRecord({ records }: Lexicon, number: number, stored: StoredRecord): void {
  const [kind, slug, title, acronym, summary, category, calculator, compares = []] = stored;
  const named = { number, kind: recordKinds[kind] ?? 'term', slug: slug || slugOf(title), title, acronym, summary };
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
  const name = {
    record,
    kind,
    text,
    words: folded.split(' '),
    squashed,
    letters: lettersOf(squashed),
    sound: soundOf(squashed),
  };
  names.set(squashed, [...alike, name]);
  for (const key of stemKeys(name.words)) stemmed.set(key, [...(stemmed.get(key) ?? []), name]);
  for (const part of new Set(name.words)) {
    const word = words.get(part) ?? {
      text: part,
      stems: stemsOfWord(part),
      letters: lettersOf(part),
      sound: soundOf(part),
      telling: weightOf(part) > 0,
      names: [],
      records: new Set(),
    };
    words.set(part, word);
    word.names.push(name);
    word.records.add(record);
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
