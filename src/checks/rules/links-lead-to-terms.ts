import { didYouMean } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { slugify } from '../../mdx/slug.ts';
import { textIn } from '../../glossary/glossary.ts';
import { allEntries, problemIn, type CheckContext } from '../rule.ts';

/** GL310, GL318: a link to a term leads to another entry, and to a section that it has. */
export function linksLeadToTerms({ glossary, unreadable }: CheckContext): Problem[] {
  return allEntries(glossary).flatMap(({ termId, entry }) =>
    entry.links.flatMap((link): Problem[] => {
      const url = `../${link.target}/${link.locale}.mdx${link.fragment ? `#${link.fragment}` : ''}`;
      if (link.target === termId) return [problemIn(entry, link, 'GL318')];
      if (unreadable.has(link.target)) return [];
      const target = glossary.terms.get(link.target);
      const candidates = target ? headingIds(textIn(target, entry.locale)) : glossary.terms.keys();
      const known = target && (!link.fragment || headingIds(textIn(target, entry.locale)).includes(link.fragment));
      if (known) return [];
      const { ro, en } = didYouMean(target ? slugify(link.fragment) : link.target, candidates);
      return [problemIn(entry, link, 'GL310', { url, locale: entry.locale, suggestionRo: ro, suggestionEn: en })];
    }),
  );
}

function headingIds(entry: { readonly headings: readonly { readonly id: string }[] } | undefined): string[] {
  return entry?.headings.map(({ id }) => id) ?? [];
}
