import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { parseFrontmatter } from '../mdx/frontmatter.ts';
import type { Locale } from '../locales.ts';

const file = 'content/in-other-words.yaml';
const words = z.string().min(10).max(3000);
const schema = z.record(z.string(), z.strictObject({ ro: words, en: words }));

export type Asked = ReadonlyMap<string, Readonly<Record<Locale, string>>>;

/**
 * What people say who do not know the word, by term. The file is optional: without it the search knows the terms by
 * their names and definitions.
 */
export async function readAsked(root: string): Promise<Asked> {
  const source = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
  if (source === undefined) return new Map();
  const yaml = parseFrontmatter(source, 1);
  if (yaml.kind === 'failure') throw new Error(`${file}:${yaml.place.line}: ${yaml.detail}`);
  const checked = schema.safeParse(yaml.data);
  if (!checked.success) throw new Error(`${file}: ${z.prettifyError(checked.error)}`);
  return new Map(Object.entries(checked.data));
}

/** Ids in the file that are no terms: a renamed term would lose its words in silence. */
export function unknownIn(asked: Asked, known: ReadonlySet<string>): string[] {
  return [...asked.keys()].filter((id) => !known.has(id));
}
