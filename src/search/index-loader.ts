import type { Locale } from '../locales.ts';
import type { StoredIndex, StoredMeaning, StoredNames, StoredRecord, StoredWords } from './index-format.ts';
import { addNames, addRecord, emptyLexicon, type Lexicon } from './lexicon.ts';
import { addAsked, addMeaning, addStoredMeaning, addSynonyms, meaningsOf } from './meanings.ts';
import { weightOf, type Query } from './words.ts';

/** Gives the content of a file of the index by its name. */
export type ReadFile = (name: string) => Promise<unknown>;

/** A language's index, of which as much is loaded as queries have needed. */
export interface SearchIndex {
  readonly lexicon: Lexicon;
  readonly categories: readonly string[];
  /** So large that it is cut into shards. */
  readonly isLarge: boolean;
  /** Loads what the query needs to be matched with names. */
  prepare(query: Query): Promise<void>;
  /** Loads what the query needs to be matched as a description. */
  prepareMeanings(query: Query): Promise<void>;
  /** Loads what is needed to show these records. */
  prepareRecords(numbers: readonly number[]): Promise<void>;
}

export async function openIndex(locale: Locale, read: ReadFile): Promise<SearchIndex> {
  const stored = (await read('index')) as StoredIndex;
  const lexicon = emptyLexicon(locale, stored.size);
  const once = loadOnce(read);
  const { categories, shards } = stored;
  addAll(lexicon, stored);
  const load = async (names: readonly string[]) => {
    await Promise.all(names.map((name) => once(name, (rows) => addShard(lexicon, name, rows))));
  };
  const words = () => once('words', (content) => addWords(lexicon, content as StoredWords));
  if (!shards)
    return {
      lexicon,
      categories,
      isLarge: false,
      prepare: () => load([]),
      prepareMeanings: words,
      prepareRecords: () => load([]),
    };
  return {
    lexicon,
    categories,
    isLarge: true,
    prepare: (query) =>
      load(
        shardsFor(
          'names',
          shards.names,
          query.words.map(({ text }) => text),
        ),
      ),
    prepareMeanings: async (query) => {
      await Promise.all([
        words(),
        load(
          shardsFor(
            'meanings',
            shards.meanings,
            query.words.map(({ stem }) => stem),
          ),
        ),
      ]);
    },
    prepareRecords: async (numbers) => {
      const files = new Set(numbers.map((number) => Math.floor(number / shards.recordsInFile)));
      await Promise.all(
        [...files].map((file) =>
          once(`records-${file}`, (rows) => addRecords(lexicon, file * shards.recordsInFile, rows)),
        ),
      );
    },
  };
}

function addWords(lexicon: Lexicon, { sameMeaning, asked = [] }: StoredWords): void {
  addSynonyms(lexicon, sameMeaning);
  addAsked(lexicon, asked);
}

function addAll(lexicon: Lexicon, { records = [], names = [] }: StoredIndex): void {
  records.forEach((record, number) => {
    const own = names[number] ?? [number];
    addRecord(lexicon, number, record);
    addNames(lexicon, own);
    for (const [meaning, weight] of meaningsOf(record, own, lexicon.locale))
      addMeaning(lexicon, meaning, number, weight);
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

function shardsFor(kind: string, firstKeys: readonly string[], keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key) => weightOf(key) > 0).map((key) => `${kind}-${shardOf(firstKeys, key)}`))];
}

/** The last shard that begins at or before the key. */
function shardOf(firstKeys: readonly string[], key: string): number {
  const after = firstKeys.findIndex((first) => first > key);
  const number = (after === -1 ? firstKeys.length : after) - 1;
  return Math.max(number, 0);
}

function addShard(lexicon: Lexicon, name: string, rows: unknown): void {
  if (name.startsWith('names-')) for (const row of rows as StoredNames[]) addNames(lexicon, row);
  else for (const row of rows as StoredMeaning[]) addStoredMeaning(lexicon, row);
}

function addRecords(lexicon: Lexicon, from: number, rows: unknown): void {
  (rows as StoredRecord[]).forEach((record, index) => addRecord(lexicon, from + index, record));
}
