import { buildGlossary, type Glossary, type IdentifiedEntry } from '../glossary/glossary.ts';
import { relate, type Relations } from '../glossary/relations.ts';
import { readCategories, readReadingPaths } from '../glossary/yaml-files.ts';
import { tracked } from '../reuse/tracked.ts';
import { sharedEntries } from './shared-entries.ts';

export interface Site {
  readonly glossary: Glossary;
  readonly relations: Relations;
}

interface Loaded {
  readonly version: number;
  readonly whole: Promise<Site>;
  readonly tracked: Promise<Site>;
}

let loaded: Loaded | undefined;

/** The whole content, related once for a build; in `dev` anew after an edit. What a page reads of it is noted. */
export const site = (): Promise<Site> => current().tracked;

/** The same, with nothing noted: for what is computed once for all pages. Who uses it notes the result itself. */
export const wholeSite = (): Promise<Site> => current().whole;

function current(): Loaded {
  const { entries, version } = sharedEntries();
  if (loaded?.version === version) return loaded;
  const whole = load(entries);
  loaded = { version, whole, tracked: whole.then(({ glossary, relations }) => tracked(glossary, relations)) };
  return loaded;
}

async function load(entries: readonly IdentifiedEntry[]): Promise<Site> {
  const root = process.cwd();
  const [categories, paths] = await Promise.all([readCategories(root), readReadingPaths(root)]);
  const glossary = buildGlossary(entries, categories.data ?? [], paths.data?.paths ?? []);
  return { glossary, relations: relate(glossary) };
}
