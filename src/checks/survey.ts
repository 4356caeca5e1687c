import { createHash } from 'node:crypto';
import { readContentFile, readContentFolder, type ContentFile, type ListedFile } from '../glossary/content-files.ts';
import type { Glossary, IdentifiedEntry } from '../glossary/glossary.ts';
import { parseContentFile } from '../glossary/read.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckStore, FileRecord } from './cache/store.ts';
import { stubOf } from './cache/stub.ts';
import type { FoundingFigures } from './founding-figures.ts';
import { checkLanguage } from './language.ts';
import type { Locale } from '../locales.ts';
import { tokensOf } from './lexicon/tokens.ts';
import type { EntryReading } from './rule.ts';
import { checkEntryStructure } from './structure.ts';
import { readingOf } from './text/reading.ts';

/** Which files a run is about: all, or those of some terms. */
export type IsWanted = (file: string) => boolean;

/** One file as far as it can be judged without the others. */
export interface SurveyedFile {
  readonly listed: ListedFile;
  readonly record: FileRecord;
  /** Present where this run has parsed the file. */
  readonly reading?: EntryReading | undefined;
}

export interface Survey {
  /** The folders of terms, whatever is in them. */
  readonly termIds: readonly string[];
  readonly files: readonly SurveyedFile[];
  /** Problems of files and folders that are no entries. */
  readonly problems: readonly Problem[];
}

/** Looks at every file of content; those that an earlier run knows are not opened again unless they are wanted. */
export function surveyContent(root: string, store: CheckStore, figures: FoundingFigures, isNamed: IsWanted): Survey {
  const isKnown = (listed: ListedFile) => {
    const record = store.records.get(listed.file);
    return (
      !isNamed(listed.file) &&
      record?.version === listed.version &&
      record.figures === figuresOf(listed, figures).join(' ')
    );
  };
  const listings = (['terms', 'comparisons'] as const).map((kind) => readContentFolder(root, kind, isKnown));
  const read = listings
    .flatMap(({ files }) => files)
    .map((file) => examine(file, store.records.get(file.file), figures));
  const unread = listings
    .flatMap((listing) => listing.unread)
    .flatMap((listed): SurveyedFile[] => {
      const record = store.records.get(listed.file);
      return record ? [{ listed, record }] : [];
    });
  const files = [...read, ...unread].toSorted((a, b) => (a.listed.file < b.listed.file ? -1 : 1));
  return { termIds: listings[0]?.ids ?? [], files, problems: listings.flatMap(({ problems }) => problems) };
}

function examine(file: ContentFile, known: FileRecord | undefined, figures: FoundingFigures): SurveyedFile {
  const foundingFigures = figuresOf(file, figures);
  const own = { version: file.version, figures: foundingFigures.join(' ') };
  const digest = createHash('sha256').update(file.source).digest('hex').slice(0, 32);
  if (known?.digest === digest && known.figures === own.figures)
    return { listed: file, record: { ...known, version: file.version } };
  const outcome = parseContentFile(file);
  const entry = outcome.kind === 'entry' ? outcome.entry : undefined;
  const full = readingOf(file, { tree: outcome.tree, entry, foundingFigures });
  const problems = [
    ...(outcome.kind === 'problems' ? outcome.problems : checkEntryStructure(outcome.entry)),
    ...checkLanguage(full),
  ];
  return {
    listed: file,
    record: {
      ...own,
      digest,
      problems,
      stub: entry && stubOf(entry),
      words: entry ? undefined : frontmatterWords(file.source),
    },
    reading: withoutTree(full),
  };
}

/** A faulty entry's names are still words that others use rightly: one fault is told once. */
function frontmatterWords(source: string): string[] {
  const [, yaml = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source) ?? [];
  return [...new Set(tokensOf(yaml.slice(0, 10_000)).map(({ word }) => word))];
}

/** The words of all faulty files of a language. */
export function looseWords({ files }: Survey, locale: Locale): string[] {
  return files.flatMap(({ listed, record }) => (listed.locale === locale ? (record.words ?? []) : []));
}

/** Whether every file has given its entry, so that what is missing is really missing. */
export function isComplete({ files, problems }: Survey): boolean {
  return problems.length === 0 && files.every(({ record }) => record.stub);
}

function figuresOf({ kind, id }: ListedFile, figures: FoundingFigures): readonly number[] {
  return kind === 'terms' ? (figures.get(id) ?? []) : [];
}

/** What the rules of words need. Thousands of trees would fill the memory. */
function withoutTree(reading: EntryReading): EntryReading {
  return { ...reading, tree: undefined };
}

/** A file's reading, made now where this run has not parsed it. */
export function readingFor(root: string, { listed, record, reading }: SurveyedFile): EntryReading | undefined {
  if (reading) return reading;
  const file = readContentFile(root, listed);
  if ('code' in file) return undefined;
  const { tree } = parseContentFile(file);
  return readingOf(file, { tree, entry: record.stub });
}

/** The entries without problems of structure, for the glossary. */
export function identifiedEntries({ files }: Survey): IdentifiedEntry[] {
  return files.flatMap(({ listed: { kind, id }, record: { stub } }) =>
    stub ? [{ kind, id, entry: stub } as IdentifiedEntry] : [],
  );
}

/** Terms that have files and, for the problems in them, no entry. */
export function unreadableTerms({ termIds }: Survey, glossary: Glossary): Set<string> {
  return new Set(termIds.filter((id) => !glossary.terms.has(id)));
}
