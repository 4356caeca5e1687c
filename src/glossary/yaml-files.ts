import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Place, Problem } from '../problems/problem.ts';
import { detailParams } from '../mdx/faults/fault-words.ts';
import { parseFrontmatter } from '../mdx/frontmatter.ts';
import { finding, type Finding } from '../mdx/restrictions.ts';
import { schemaFindings } from '../mdx/schema-findings.ts';
import { categoriesSchema, type Category } from '../schemas/category.ts';
import { otherWordsFileSchema } from '../schemas/other-words.ts';
import { readingPathsSchema, type ReadingPaths } from '../schemas/reading-paths.ts';
import { decode } from './content-files.ts';

export interface YamlReading<Data> {
  readonly file: string;
  /** Absent where the file has problems. */
  readonly data?: Data;
  readonly problems: readonly Problem[];
  placeOf(path: readonly PropertyKey[]): Place;
}

/** The data of files that were read before and found right, by their text. */
export interface ListMemory {
  known(file: string, source: string): unknown;
  keep(file: string, source: string, data: unknown): void;
}

export const readCategories = (root: string, memory?: ListMemory): Promise<YamlReading<Category[]>> =>
  readYaml(root, 'content/categories.yaml', categoriesSchema, { memory });

export const readReadingPaths = (root: string, memory?: ListMemory): Promise<YamlReading<ReadingPaths>> =>
  readYaml(root, 'content/paths.yaml', readingPathsSchema, { memory });

export interface YamlOptions<Data> {
  readonly ifMissing?: Data | undefined;
  readonly memory?: ListMemory | undefined;
}

/** What people say who do not know the word, by term; the file is optional. */
export const readOtherWords = (root: string, memory?: ListMemory): Promise<YamlReading<Record<string, unknown>>> =>
  readYaml(root, 'content/in-other-words.yaml', otherWordsFileSchema, { ifMissing: {}, memory });

const start = { line: 1, column: 1 };

/**
 * Reads a YAML file of content against its schema, with the places of its values for later checks. A file that is not
 * there is a problem, unless there is something that stands for it.
 */
export async function readYaml<Data>(
  root: string,
  file: string,
  schema: z.ZodType<Data>,
  { ifMissing, memory }: YamlOptions<Data> = {},
): Promise<YamlReading<Data>> {
  const faulty = (findings: readonly Finding[]): YamlReading<Data> => ({
    file,
    problems: findings.map((found) => ({ ...found, file })),
    placeOf: () => start,
  });
  const stats = await lstat(path.join(root, file)).catch(() => undefined);
  // A link could lead to any file of the machine, whose lines would then stand in the messages.
  if (stats?.isSymbolicLink()) return faulty([finding('GL009', start)]);
  const bytes = await readFile(path.join(root, file)).catch(() => undefined);
  if (!bytes && ifMissing !== undefined) return { file, data: ifMissing, problems: [], placeOf: () => start };
  const source = bytes && decode(bytes);
  if (source === undefined) return faulty([finding('GL001', start)]);
  const known = memory?.known(file, source);
  if (known !== undefined) return { file, data: known as Data, problems: [], placeOf: placesLater(source) };
  const yaml = parseFrontmatter(source, 1);
  if (yaml.kind === 'failure') return faulty([finding('GL005', yaml.place, detailParams(yaml.detail))]);
  const checked = schema.safeParse(yaml.data);
  if (!checked.success) return faulty(schemaFindings(checked.error, yaml, { schema }));
  memory?.keep(file, source, checked.data);
  return { file, data: checked.data, problems: [], placeOf: yaml.placeOf };
}

/** A file that is right is parsed for its places only when a rule across entries finds fault with it. */
function placesLater(source: string): YamlReading<unknown>['placeOf'] {
  let yaml: ReturnType<typeof parseFrontmatter> | undefined;
  return (keys) => {
    yaml ??= parseFrontmatter(source, 1);
    return yaml.kind === 'data' ? yaml.placeOf(keys) : start;
  };
}
