import { localeKeys } from '../../locales.ts';
import { textIn, type AnyEntry, type Bilingual } from '../../glossary/glossary.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemIn, type CheckContext } from '../rule.ts';

/** GL201: within a language each term has an address of its own. */
export function addressesAreUnique({ glossary }: CheckContext): Problem[] {
  return [...uniqueWithin(glossary.terms.values()), ...uniqueWithin(glossary.comparisons.values())];
}

type Concept = Bilingual<AnyEntry['data'], AnyEntry['data']>;

function uniqueWithin(concepts: Iterable<Concept>): Problem[] {
  const all = [...concepts];
  return localeKeys.flatMap((locale) => {
    const owners = new Map<string, AnyEntry>();
    return all.flatMap((concept): Problem[] => {
      const entry = textIn(concept, locale) as AnyEntry | undefined;
      if (!entry) return [];
      const owner = owners.get(entry.data.slug);
      if (owner) return [problemIn(entry, 'slug', 'GL201', { slug: entry.data.slug, other: owner.file })];
      owners.set(entry.data.slug, entry);
      return [];
    });
  });
}
