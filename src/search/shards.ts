import { fold } from '../glossary/fold.ts';
import type { Locale } from '../locales.ts';
import { storedNames, type Indexed } from './build-index.ts';
import { separator, type StoredIndex, type StoredMeaning, type StoredNames } from './index-format.ts';
import type { StoredRecord, StoredWords } from './index-format.ts';
import { meaningsOf } from './meanings.ts';
import { sameMeaning } from './thesaurus.ts';

export interface IndexFile {
  readonly name: string;
  readonly content: unknown;
}

/** Up to here everything fits into one file that a first query can afford. */
export const mostInOneFile = 400;
const charactersInShard = 9_000;
const recordsInFile = 8;
/** A word that more names have than these is no way to find one of them; the shortest names are kept. */
const mostNamesOfWord = 60;

/** The files of a language's index: `index`, and where it is large, the shards. */
export function indexFiles(locale: Locale, indexed: readonly Indexed[], categories: readonly string[]): IndexFile[] {
  const size = indexed.length;
  if (size <= mostInOneFile) {
    const names = indexed.map((each, number) => storedNames(each.names, number));
    const index: StoredIndex = { categories, size, records: indexed.map(({ record }) => record), names };
    const words: StoredWords = { sameMeaning: sameMeaning[locale], asked: indexed.map(({ asked }) => asked) };
    return [
      { name: 'index', content: index },
      { name: 'words', content: words },
    ];
  }
  const names = pack(nameRows(indexed));
  const meanings = pack(meaningRows(locale, indexed));
  const records = chunk(
    indexed.map(({ record }) => record),
    recordsInFile,
  );
  const shards = { names: names.map(({ from }) => from), meanings: meanings.map(({ from }) => from), recordsInFile };
  return [
    { name: 'index', content: { categories, size, shards } satisfies StoredIndex },
    { name: 'words', content: { sameMeaning: sameMeaning[locale] } satisfies StoredWords },
    ...names.map(({ rows }, number) => ({ name: `names-${number}`, content: mergeNames(rows.flat()) })),
    ...meanings.map(({ rows }, number) => ({ name: `meanings-${number}`, content: rows })),
    ...records.map((rows, number) => ({ name: `records-${number}`, content: rows satisfies readonly StoredRecord[] })),
  ];
}

interface Row<T> {
  readonly key: string;
  readonly value: T;
}

interface Shard<T> {
  /** The first key in it. */
  readonly from: string;
  readonly rows: T[];
}

/** Rows in the order of their keys, in files of about the same length. */
function pack<T>(rows: readonly Row<T>[]): Shard<T>[] {
  const shards: Shard<T>[] = [];
  let length = Infinity;
  for (const { key, value } of rows.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    if (length > charactersInShard) {
      shards.push({ from: key, rows: [] });
      length = 0;
    }
    shards.at(-1)?.rows.push(value);
    length += JSON.stringify(value).length;
  }
  return shards;
}

interface Mention {
  readonly number: number;
  readonly kind: number;
  readonly name: string;
  readonly words: number;
}

function nameRows(indexed: readonly Indexed[]): Row<StoredNames[]>[] {
  const byWord = new Map<string, Mention[]>();
  indexed.forEach(({ names }, number) =>
    names.forEach((joined, kind) => {
      for (const name of joined.split(separator).filter(Boolean)) {
        const words = fold(name).split(' ');
        for (const word of new Set(words)) {
          const known = byWord.get(word);
          const mention = { number, kind, name, words: words.length };
          if (known) known.push(mention);
          else byWord.set(word, [mention]);
        }
      }
    }),
  );
  return [...byWord].map(([key, mentions]) => ({ key, value: namesOf(mentions) }));
}

function namesOf(mentions: readonly Mention[]): StoredNames[] {
  const kept = mentions.toSorted((a, b) => a.words - b.words || a.kind - b.kind).slice(0, mostNamesOfWord);
  return kept.map(({ number, kind, name }) => [number, ...Array.from({ length: kind }, () => ''), name]);
}

/** One row a record. */
function mergeNames(rows: readonly StoredNames[]): StoredNames[] {
  const byRecord = new Map<number, Set<string>[]>();
  for (const [number, ...names] of rows) {
    const kinds = byRecord.get(number) ?? [];
    byRecord.set(number, kinds);
    names.forEach((name, kind) => {
      kinds[kind] = (kinds[kind] ?? new Set()).add(name);
    });
  }
  return [...byRecord].map(([number, kinds]) =>
    storedNames(
      Array.from(kinds, (names) => [...(names ?? [])].filter(Boolean).join(separator)),
      number,
    ),
  );
}

/** Stems that every sixth record has say nothing about any of them. */
function meaningRows(locale: Locale, indexed: readonly Indexed[]): Row<StoredMeaning>[] {
  const byStem = new Map<string, number[]>();
  indexed.forEach(({ record, names, asked }, number) => {
    for (const stem of meaningsOf(record, storedNames(names, number), locale, asked).keys()) {
      const known = byStem.get(stem);
      if (known) known.push(number);
      else byStem.set(stem, [number]);
    }
  });
  const telling = [...byStem].filter(([, numbers]) => numbers.length <= indexed.length / 6);
  return telling.map(([key, numbers]) => ({ key, value: [key, steps(numbers)] }));
}

/** Ascending numbers as differences, which compress well. */
function steps(numbers: readonly number[]): string {
  return numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(36)).join(' ');
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
