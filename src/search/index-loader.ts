import type { Locale } from '../locales.ts';
import type {
  StoredIndex,
  StoredMeaning,
  StoredNames,
  StoredRecord,
  StoredShards,
  StoredWords,
} from './index-format.ts';
import { addNames, addRecord, emptyLexicon, type Lexicon } from './lexicon.ts';
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
  const { categories, size, shards, records = [], names = [] } = stored;
  const lexicon = emptyLexicon(locale, size);
  records.forEach((record, number) => addRecord(lexicon, number, record));
  for (const row of names) addNames(lexicon, row);
  const once = loadOnce(read);
  const words = async () => {
    const { addDescriptions } = await import('./descriptions.ts');
    await once('words', (content) => addDescriptions(lexicon, records, names, content as StoredWords));
  };
  if (!shards)
    return { lexicon, categories, isLarge: false, prepare: nothing, prepareMeanings: words, prepareRecords: nothing };
  return { lexicon, categories, isLarge: true, ...preparations(lexicon, shards, once, words) };
}

const nothing = (): Promise<void> => Promise.resolve();

type Once = (name: string, add: (rows: unknown) => void) => Promise<void>;
type Preparations = Pick<SearchIndex, 'prepare' | 'prepareMeanings' | 'prepareRecords'>;

function preparations(lexicon: Lexicon, shards: StoredShards, once: Once, words: () => Promise<void>): Preparations {
  const load = async (files: readonly string[], add: (rows: unknown, file: string) => void) => {
    await Promise.all(files.map((file) => once(file, (rows) => add(rows, file))));
  };
  return {
    prepare: ({ words: typed }) =>
      load(
        shardsFor(
          'names',
          shards.names,
          typed.map(({ text }) => text),
        ),
        (rows) => {
          for (const row of rows as StoredNames[]) addNames(lexicon, row);
        },
      ),
    prepareMeanings: async ({ words: typed }) => {
      const { addStoredMeanings } = await import('./descriptions.ts');
      const files = shardsFor(
        'meanings',
        shards.meanings,
        typed.map(({ stem }) => stem),
      );
      await Promise.all([words(), load(files, (rows) => addStoredMeanings(lexicon, rows as StoredMeaning[]))]);
    },
    prepareRecords: (numbers) => {
      const { recordsInFile } = shards;
      const files = new Set(numbers.map((number) => Math.floor(number / recordsInFile)));
      return load(
        [...files].map((file) => `records-${file}`),
        (rows, name) => addRecords(lexicon, Number(name.slice('records-'.length)) * recordsInFile, rows),
      );
    },
  };
}

function loadOnce(read: ReadFile): Once {
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

function addRecords(lexicon: Lexicon, from: number, rows: unknown): void {
  (rows as StoredRecord[]).forEach((record, index) => addRecord(lexicon, from + index, record));
}
