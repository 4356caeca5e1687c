import type { Root } from 'mdast';
import type { AnyEntry, Glossary } from '../glossary/glossary.ts';
import type { ContentKind } from '../glossary/content-files.ts';
import type { YamlReading } from '../glossary/yaml-files.ts';
import type { Locale } from '../locales.ts';
import type { Code } from '../problems/codes.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { Category } from '../schemas/category.ts';
import type { ReadingPaths } from '../schemas/reading-paths.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Prose } from './text/prose.ts';

/** What a rule across entries may look at. A rule is a pure function from this to problems. */
export interface CheckContext {
  readonly glossary: Glossary;
  /** Terms whose files have problems of their own: to name one is no further fault. */
  readonly unreadable: ReadonlySet<string>;
  readonly categories: YamlReading<Category[]>;
  readonly paths: YamlReading<ReadingPaths>;
  /** The ids of each calculator's inputs. */
  readonly calculators: ReadonlyMap<string, readonly string[]>;
  readonly figures: readonly string[];
  /** The digest of what an entry means, which a translation records. */
  meaningOf(entry: AnyEntry): string;
}

export type GlossaryRule = (context: CheckContext) => Problem[];

/** What a rule of one file may look at: its text, and as much of its structure as could be read. */
export interface EntryReading {
  readonly kind: ContentKind;
  readonly id: string;
  readonly file: string;
  readonly locale: Locale;
  readonly source: string;
  /** Everything in the file that a reader reads as language, with its places. */
  readonly prose: readonly Prose[];
  /** Absent where the text cannot be parsed. */
  readonly tree: Root | undefined;
  /** Absent where the file has problems of structure. */
  readonly entry: AnyEntry | undefined;
  /** The figures of the founding example, which the entry must carry. */
  readonly foundingFigures: readonly number[];
  placeAt(offset: number): Place;
}

/** A rule that needs nothing but the file: its result holds as long as the file's bytes do. */
export type EntryRule = (reading: EntryReading) => Problem[];

/** A rule that needs the names of all terms besides the file. */
export type LexicalRule = (reading: EntryReading, lexicon: Lexicon) => Problem[];

/** A problem in an entry: at a frontmatter path ("related.0"), or at a place in the body. */
export function problemIn(entry: AnyEntry, at: string | Place, code: Code, params: Problem['params'] = {}): Problem {
  const place = typeof at === 'string' ? placeOfPath(entry, at) : at;
  return { code, file: entry.file, line: place.line, column: place.column, params };
}

/** A problem at an offset of the file's text. */
export function problemAt(reading: EntryReading, offset: number, code: Code, params: Problem['params'] = {}): Problem {
  return { code, file: reading.file, ...reading.placeAt(offset), params };
}

function placeOfPath(entry: AnyEntry, path: string): Place {
  return entry.places[path] ?? entry.places[path.split('.')[0] ?? path] ?? { line: 1, column: 1 };
}

/** Every entry of the glossary, source and translations, with its concept's id; a comparison has no id of a term. */
export function allEntries({ terms, comparisons }: Glossary): { termId: string | undefined; entry: AnyEntry }[] {
  return [
    ...[...terms.values()].flatMap((term) => textsOf(term).map((entry) => ({ termId: term.id, entry }))),
    ...[...comparisons.values()].flatMap((comparison) =>
      textsOf(comparison).map((entry) => ({ termId: undefined, entry })),
    ),
  ];
}

function textsOf({ source, translations }: { readonly source: AnyEntry; readonly translations: object }): AnyEntry[] {
  return [source, ...(Object.values(translations) as AnyEntry[])];
}
