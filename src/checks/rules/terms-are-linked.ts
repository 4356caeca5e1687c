import type { Problem } from '../../problems/problem.ts';
import { allEntries, problemIn, type CheckContext } from '../rule.ts';

/** GL207: a reader comes to each term from another entry. */
export function termsAreLinked({ glossary }: CheckContext): Problem[] {
  const reached = new Set<string>();
  for (const { termId, entry } of allEntries(glossary)) {
    for (const { target } of entry.links) if (target !== termId) reached.add(target);
  }
  for (const { source } of glossary.terms.values()) for (const id of source.data.related) reached.add(id);
  return [...glossary.terms.values()]
    .filter(({ id }) => !reached.has(id))
    .map(({ source }) => problemIn(source, 'term', 'GL207'));
}
