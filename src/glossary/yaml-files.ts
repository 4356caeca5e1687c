import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Place, Problem } from '../problems/problem.ts';
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

export const readCategories = (root: string): Promise<YamlReading<Category[]>> =>
  readYaml(root, 'content/categories.yaml', categoriesSchema);

export const readReadingPaths = (root: string): Promise<YamlReading<ReadingPaths>> =>
  readYaml(root, 'content/paths.yaml', readingPathsSchema);

/** What people say who do not know the word, by term; the file is optional. */
export const readOtherWords = (root: string): Promise<YamlReading<Record<string, unknown>>> =>
  readYaml(root, 'content/in-other-words.yaml', otherWordsFileSchema, {});

const start = { line: 1, column: 1 };

/**
 * Reads a YAML file of content against its schema, with the places of its values for later checks. A file that is not
 * there is a problem, unless there is something that stands for it.
 */
export async function readYaml<Data>(
  root: string,
  file: string,
  schema: z.ZodType<Data>,
  ifMissing?: Data,
): Promise<YamlReading<Data>> {
  const faulty = (findings: readonly Finding[]): YamlReading<Data> => ({
    file,
    problems: findings.map((found) => ({ ...found, file })),
    placeOf: () => start,
  });
  const bytes = await readFile(path.join(root, file)).catch(() => undefined);
  if (!bytes && ifMissing !== undefined) return { file, data: ifMissing, problems: [], placeOf: () => start };
  const source = bytes && decode(bytes);
  if (source === undefined) return faulty([finding('GL001', start)]);
  const yaml = parseFrontmatter(source, 1);
  if (yaml.kind === 'failure') return faulty([finding('GL005', yaml.place, { detail: yaml.detail })]);
  const checked = schema.safeParse(yaml.data);
  if (!checked.success) return faulty(schemaFindings(checked.error, yaml, { schema }));
  return { file, data: checked.data, problems: [], placeOf: yaml.placeOf };
}
