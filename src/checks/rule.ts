import type { Code } from '../problems/codes.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { AnyEntry, Glossary } from '../glossary/glossary.ts';
import type { ReadingPaths } from '../schemas/reading-paths.ts';
import type { Category } from '../schemas/category.ts';
import type { YamlReading } from '../glossary/yaml-files.ts';

/** What a rule may look at. A rule is a pure function from this to problems. */
export interface CheckContext {
  readonly glossary: Glossary;
  readonly categories: YamlReading<Category[]>;
  readonly paths: YamlReading<ReadingPaths>;
  /** The ids of each calculator's inputs. */
  readonly calculators: ReadonlyMap<string, readonly string[]>;
  readonly figures: readonly string[];
}

export type GlossaryRule = (context: CheckContext) => Problem[];

/** A problem in an entry: at a frontmatter path ("related.0"), or at a place in the body. */
export function problemIn(entry: AnyEntry, at: string | Place, code: Code, params: Problem['params'] = {}): Problem {
  const place = typeof at === 'string' ? placeOfPath(entry, at) : at;
  return { code, file: entry.file, line: place.line, column: place.column, params };
}

function placeOfPath(entry: AnyEntry, path: string): Place {
  return entry.places[path] ?? entry.places[path.split('.')[0] ?? path] ?? { line: 1, column: 1 };
}

/** Every entry of the glossary, source and translations, with its concept's id; a comparison has no id of a term. */
export function allEntries({ terms, comparisons }: Glossary): { termId: string | undefined; entry: AnyEntry }[] {
  const list = (concepts: Iterable<{ source: AnyEntry; translations: object }>, idOf: (index: number) => string | undefined) =>
    [...concepts].flatMap(({ source, translations }, index) =>
      [source, ...(Object.values(translations) as AnyEntry[])].map((entry) => ({ termId: idOf(index), entry })),
    );
  const ids = [...terms.keys()];
  return [...list(terms.values(), (index) => ids[index]), ...list(comparisons.values(), () => undefined)];
}
