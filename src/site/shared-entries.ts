import type { IdentifiedEntry } from '../glossary/glossary.ts';
import type { Locale } from '../locales.ts';

/** The entries that the loader has read and checked, and a number that changes with them. */
export interface SharedEntries {
  readonly entries: readonly IdentifiedEntry[];
  /** Digests of the entries of a term or comparison, all languages together, by kind and id. */
  readonly digests: ReadonlyMap<string, string>;
  /** Languages in which an entry was read that the last run did not know as it is. */
  readonly edited: ReadonlySet<Locale>;
  readonly version: number;
}

/**
 * The loader and the pages run in one process, but from two copies of the code: one that Vite runs and one that it has
 * bundled. A global under a symbol is what both see. Astro's data store, the usual way, writes all entries into a
 * module that is then parsed, bundled and compiled: at 5,000 pages that took 5 s and 0.7 GB (`docs/performance.md`).
 */
const key = Symbol.for('glossary.entries');
const shared = globalThis as { [key]?: SharedEntries };

export function shareEntries(read: Omit<SharedEntries, 'version'>): void {
  shared[key] = { ...read, version: (shared[key]?.version ?? 0) + 1 };
}

export function sharedEntries(): SharedEntries {
  const found = shared[key];
  if (!found) throw new Error('The pages were asked for before the entries were read.');
  return found;
}
