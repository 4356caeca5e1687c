import type { Locale } from '../locales.ts';
import type { StoredIndex, StoredMeaning, StoredNames, StoredRecord, StoredShards } from './index-format.ts';
import { addMeaning, addNames, addRecord, addStoredMeaning, addSynonyms, emptyLexicon, meaningsOf, type Lexicon } from './lexicon.ts';
import type { Query } from './words.ts';

/** Gives the content of a file of the index by its name. */
export type ReadFile = (name: string) => Promise<unknown>;

/** A language's index, of which as much is loaded as queries have needed. */
export interface SearchIndex {
  readonly lexicon: Lexicon;
  readonly categories: readonly string[];
  /** Loads what the query needs to be matched. */
  prepare(query: Query): Promise<void>;
  /** Loads what is needed to show these records. */
  prepareRecords(numbers: readonly number[]): Promise<void>;
}

export async function openIndex(locale: Locale, read: ReadFile): Promise<SearchIndex> {
  const stored = (await read('index')) as StoredIndex;
  const lexicon = emptyLexicon(locale, stored.size);
  const { categories, sameMeaning, shards } = stored;
  addSynonyms(lexicon, sameMeaning);
  if (!shards) {
    addAll(lexicon, stored);
    return { lexicon, categories, prepare: () => Promise.resolve(), prepareRecords: () => Promise.resolve() };
  }
  const once = loadOnce(read);
  return {
    lexicon,
    categories,
    prepare: async (query) => {
      await Promise.all(shardsFor(query, shards).map((name) => once(name, (rows) => addShard(lexicon, name, rows))));
    },
    prepareRecords: async (numbers) => {
      const files = new Set(numbers.map((number) => Math.floor(number / shards.recordsInFile)));
      await Promise.all([...files].map((file) => once(`records-${file}`, (rows) => addRecords(lexicon, file * shards.recordsInFile, rows))));
    },
  };
}

function addAll(lexicon: Lexicon, { records = [], names = [] }: StoredIndex): void {
  records.forEach((record, number) => {
    const own = names[number] ?? [number];
    addRecord(lexicon, number, record);
    addNames(lexicon, own);
    for (const [meaning, weight] of meaningsOf(record, own, lexicon.locale)) addMeaning(lexicon, meaning, number, weight);
  });
}

function loadOnce(read: ReadFile): (name: string, add: (rows: unknown) => void) => Promise<void> {
  const loads = new Map<string, Promise<void>>();
  return (name, add) => {
    const load = loads.get(name) ?? read(name).then(add);
    loads.set(name, load);
    load.catch(() => loads.delete(name));
    return load;
  };
}

function shardsFor({ words }: Query, { names, meanings }: StoredShards): string[] {
  const telling = words.filter(({ weight }) => weight > 0);
  const ofNames = telling.flatMap(({ text }) => shardOf(names, text));
  const ofMeanings = telling.length > 1 ? telling.flatMap(({ stem }) => shardOf(meanings, stem)) : [];
  return [...new Set([...ofNames.map((number) => `names-${number}`), ...ofMeanings.map((number) => `meanings-${number}`)])];
}

/** The last shard that begins at or before the key. */
function shardOf(firstKeys: readonly string[], key: string): number[] {
  const after = firstKeys.findIndex((first) => first > key);
  const number = (after === -1 ? firstKeys.length : after) - 1;
  return [Math.max(number, 0)];
}

function addShard(lexicon: Lexicon, name: string, rows: unknown): void {
  if (name.startsWith('names-')) for (const row of rows as StoredNames[]) addNames(lexicon, row);
  else for (const row of rows as StoredMeaning[]) addStoredMeaning(lexicon, row);
}

function addRecords(lexicon: Lexicon, from: number, rows: unknown): void {
  (rows as StoredRecord[]).forEach((record, index) => addRecord(lexicon, from + index, record));
}
