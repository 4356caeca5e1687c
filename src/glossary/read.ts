import type { Root } from 'mdast';
import { sourceLocale } from '../locales.ts';
import { readEntry } from '../mdx/entry.ts';
import type { Problem } from '../problems/problem.ts';
import { sourceComparisonSchema, translatedComparisonSchema } from '../schemas/comparison.ts';
import { neutralKeys, sourceTermSchema, translatedTermSchema } from '../schemas/term.ts';
import type { Category } from '../schemas/category.ts';
import type { ReadingPaths } from '../schemas/reading-paths.ts';
import { readContentFolder, type ContentFile } from './content-files.ts';
import { buildGlossary, type AnyEntry, type Glossary, type IdentifiedEntry } from './glossary.ts';
import { readCategories, readReadingPaths, type YamlReading } from './yaml-files.ts';

/** An entry read in an earlier run from the same bytes by the same code, which need not be parsed again. */
export type KnownEntry = (file: ContentFile) => AnyEntry | undefined;

export interface GlossaryReading {
  readonly glossary: Glossary;
  /** Terms that have files and, for the problems in them, no entry. */
  readonly unreadable: ReadonlySet<string>;
  readonly entries: readonly ReadEntry[];
  readonly categories: YamlReading<Category[]>;
  readonly paths: YamlReading<ReadingPaths>;
  /** Problems of single files; the glossary holds the entries that have none. */
  readonly problems: readonly Problem[];
}

export type ReadEntry = IdentifiedEntry & {
  readonly file: ContentFile;
  /** Absent where the entry was known from an earlier run. */
  readonly tree?: Root;
};

/** Reads the whole content below a project's root. */
export async function readGlossary(root: string, known: KnownEntry = () => undefined): Promise<GlossaryReading> {
  const [terms, comparisons, categories, paths] = await Promise.all([
    readContentFolder(root, 'terms'),
    readContentFolder(root, 'comparisons'),
    readCategories(root),
    readReadingPaths(root),
  ]);
  const problems: Problem[] = [terms, comparisons, categories, paths].flatMap((listing) => listing.problems);
  const entries: ReadEntry[] = [];
  for (const file of [...terms.files, ...comparisons.files]) {
    const outcome = readFile(file, known);
    if ('problems' in outcome) problems.push(...outcome.problems);
    else entries.push(outcome);
  }
  const glossary = buildGlossary(entries, categories.data ?? [], paths.data?.paths ?? []);
  const unreadable = new Set(terms.files.map(({ id }) => id).filter((id) => !glossary.terms.has(id)));
  return { glossary, unreadable, entries, categories, paths, problems };
}

function readFile(file: ContentFile, known: KnownEntry): ReadEntry | { readonly problems: readonly Problem[] } {
  const entry = known(file);
  if (entry) return identified(file, entry);
  const outcome = parseContentFile(file);
  return outcome.kind === 'problems' ? outcome : { ...identified(file, outcome.entry), tree: outcome.tree };
}

/** The file's kind says which schema its entry was read with. */
function identified(file: ContentFile, entry: AnyEntry): ReadEntry {
  return { kind: file.kind, id: file.id, entry, file } as ReadEntry;
}

export function parseContentFile({ kind, file, locale, source }: ContentFile) {
  const isSource = locale === sourceLocale;
  if (kind === 'comparisons') {
    return isSource
      ? readEntry(source, { file, locale, schema: sourceComparisonSchema })
      : readEntry(source, { file, locale, schema: translatedComparisonSchema, neutralKeys: ['terms'] });
  }
  return isSource
    ? readEntry(source, { file, locale, schema: sourceTermSchema })
    : readEntry(source, { file, locale, schema: translatedTermSchema, neutralKeys });
}
