import { getCollection } from 'astro:content';
import { buildGlossary, type Glossary } from '../glossary/glossary.ts';
import { relate, type Relations } from '../glossary/relations.ts';
import { readCategories, readReadingPaths } from '../glossary/yaml-files.ts';

export interface Site {
  readonly glossary: Glossary;
  readonly relations: Relations;
}

let loaded: Promise<Site> | undefined;

/** The whole content, fetched and related once for a build; in `dev` anew, so that an edit shows. */
export function site(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Site> {
  const root = process.cwd();
  const [entries, categories, paths] = await Promise.all([getCollection('entries'), readCategories(root), readReadingPaths(root)]);
  const glossary = buildGlossary(entries.map(({ data }) => data), categories.data ?? [], paths.data?.paths ?? []);
  return { glossary, relations: relate(glossary) };
}
