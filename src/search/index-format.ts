/**
 * The search index as it is stored: plain text, so that compression does its work and a person can read it. A small
 * glossary has one file a language; a large one is cut into shards, of which a query needs a few (see `shards.ts`).
 */
export interface StoredIndex {
  /** Category ids, by the numbers that records carry. */
  readonly categories: readonly string[];
  /** How many records there are in all. */
  readonly size: number;
  readonly shards?: StoredShards;
  /** Everything, where it is not sharded. */
  readonly records?: readonly StoredRecord[];
  readonly names?: readonly StoredNames[];
}

/** What only descriptions need, in a file of its own. */
export interface StoredWords {
  /** Words that mean the same, a group a text. */
  readonly sameMeaning: readonly string[];
  /** By record, stems of other ways to say it; absent where the index is sharded. */
  readonly asked?: readonly string[];
}

/** Where to find what: each list holds the first key of each file. */
export interface StoredShards {
  /** By word of a name. */
  readonly names: readonly string[];
  /** By stem of a definition. */
  readonly meanings: readonly string[];
  /** Records in one file, by their number. */
  readonly recordsInFile: number;
}

export const recordKinds = ['term', 'comparison', 'calculator'] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * Kind, last part of the address, headword, acronym, definition, category, has a calculator, and of a
 * comparison the numbers of what it compares.
 */
export type StoredRecord = readonly [
  kind: number,
  slug: string,
  title: string,
  acronym: string,
  summary: string,
  category: number,
  calculator: 0 | 1,
  compares?: readonly number[],
];

/** Names of a record by kind (see `nameKinds`), separated by `|`; with the record's number in front. */
export type StoredNames = readonly [record: number, ...names: string[]];

/** Stem, then the records whose definition or names hold it, as differences in base 36. */
export type StoredMeaning = readonly [stem: string, records: string];

/** From the best to the least telling. */
export const nameKinds = ['term', 'acronym', 'also', 'forms', 'avoid', 'foreign'] as const;
export type NameKind = (typeof nameKinds)[number];

export const separator = '|';
