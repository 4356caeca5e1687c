import { readOtherWords } from '../glossary/yaml-files.ts';
import type { Locale } from '../locales.ts';
import { otherWordsSchema } from '../schemas/other-words.ts';

export type Asked = ReadonlyMap<string, Readonly<Record<Locale, string>>>;

/**
 * What people say who do not know the word, by term. Without the file the search knows the terms by their names and
 * definitions. What is wrong in it `npm run check` tells.
 */
export async function readAsked(root: string): Promise<Asked> {
  const { file, data, problems } = await readOtherWords(root);
  if (!data) throw new Error(`${file}:${problems[0]?.line ?? 1}: cannot be read; npm run check says why`);
  return new Map(Object.entries(data).map(([id, lines]) => [id, otherWordsSchema.parse(lines)]));
}

/** Ids in the file that are no terms: a renamed term would lose its words in silence. */
export function unknownIn(asked: Asked, known: ReadonlySet<string>): string[] {
  return [...asked.keys()].filter((id) => !known.has(id));
}
