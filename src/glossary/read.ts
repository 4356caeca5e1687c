import { sourceLocale } from '../locales.ts';
import { readEntry } from '../mdx/entry.ts';
import { parseFast } from '../mdx/fast-parse.ts';
import type { Problem } from '../problems/problem.ts';
import { sourceComparisonSchema, translatedComparisonSchema } from '../schemas/comparison.ts';
import { neutralKeys, sourceTermSchema, translatedTermSchema } from '../schemas/term.ts';
import type { Category } from '../schemas/category.ts';
import type { Permalinks } from '../schemas/permalinks.ts';
import type { ReadingPaths } from '../schemas/reading-paths.ts';
import { readContentFolder, type ContentFile } from './content-files.ts';
import { buildGlossary, type AnyEntry, type Glossary, type IdentifiedEntry } from './glossary.ts';
import { readPermalinks } from './permalinks.ts';
import { readCategories, readReadingPaths, type ListMemory, type YamlReading } from './yaml-files.ts';

/** An entry read in an earlier run from the same bytes by the same code, which need not be parsed again. */
export type KnownEntry = (file: ContentFile) => AnyEntry | undefined;

/** The files that hold something for the whole glossary. */
export interface SharedFiles {
  readonly categories: YamlReading<Category[]>;
  readonly paths: YamlReading<ReadingPaths>;
  readonly permalinks: YamlReading<Permalinks>;
}

/** What is asked of a file that was parsed in this run, beyond its structure; those that are known have passed. */
export type Judge = (file: ContentFile, outcome: ReturnType<typeof parseContentFile>) => readonly Problem[];

export interface GlossaryReading extends SharedFiles {
  readonly glossary: Glossary;
  /** Terms that have files and, for the problems in them, no entry. */
  readonly unreadable: ReadonlySet<string>;
  readonly entries: readonly ReadEntry[];
  /** Problems of single files; the glossary holds the entries that have none. */
  readonly problems: readonly Problem[];
}

export type ReadEntry = IdentifiedEntry & {
  readonly file: ContentFile;
  /** Read in this run, not known from an earlier one. Its tree is not kept: thousands of them would fill the memory. */
  readonly isNew: boolean;
};

/** Reads the whole content below a project's root. */
export async function readGlossary(
  root: string,
  known: KnownEntry = () => undefined,
  judge: Judge = () => [],
): Promise<GlossaryReading> {
  const shared = await readSharedFiles(root);
  const terms = readContentFolder(root, 'terms');
  const comparisons = readContentFolder(root, 'comparisons');
  const problems: Problem[] = [terms, comparisons, shared.categories, shared.paths, shared.permalinks].flatMap(
    (listing) => listing.problems,
  );
  const entries: ReadEntry[] = [];
  for (const file of [...terms.files, ...comparisons.files]) {
    const { entry, found } = readFile(file, known, judge);
    problems.push(...found);
    if (entry) entries.push(entry);
  }
  const glossary = buildGlossary(entries, shared.categories.data ?? [], shared.paths.data?.paths ?? []);
  const unreadable = new Set(terms.ids.filter((id) => !glossary.terms.has(id)));
  return { glossary, unreadable, entries, ...shared, problems };
}

export async function readSharedFiles(root: string, memory?: ListMemory): Promise<SharedFiles> {
  const [categories, paths, permalinks] = await Promise.all([
    readCategories(root, memory),
    readReadingPaths(root, memory),
    readPermalinks(root, memory),
  ]);
  return { categories, paths, permalinks };
}

interface FileReading {
  readonly entry?: ReadEntry;
  readonly found: readonly Problem[];
}

function readFile(file: ContentFile, known: KnownEntry, judge: Judge): FileReading {
  const entry = known(file);
  if (entry) return { entry: identified(file, entry, false), found: [] };
  const outcome = parseContentFile(file);
  if (outcome.kind === 'problems') return { found: outcome.problems };
  return { entry: identified(file, outcome.entry, true), found: judge(file, outcome) };
}

/** The file's kind says which schema its entry was read with. */
function identified(file: ContentFile, entry: AnyEntry, isNew: boolean): ReadEntry {
  return { kind: file.kind, id: file.id, entry, file, isNew } as ReadEntry;
}

/** What of a file its reading depends on; where the text comes from elsewhere, there is no version. */
export type UnversionedFile = Omit<ContentFile, 'version'> & { readonly version?: string };

export function parseContentFile({ kind, file, locale, source }: UnversionedFile) {
  const isSource = locale === sourceLocale;
  if (kind === 'comparisons') {
    return isSource
      ? readEntry(source, { file, locale, parseFast, schema: sourceComparisonSchema })
      : readEntry(source, { file, locale, parseFast, schema: translatedComparisonSchema, neutralKeys: ['terms'] });
  }
  return isSource
    ? readEntry(source, { file, locale, parseFast, schema: sourceTermSchema })
    : readEntry(source, { file, locale, parseFast, schema: translatedTermSchema, neutralKeys });
}
