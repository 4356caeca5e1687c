import { localeKeys, type Locale } from '../locales.ts';
import { collator } from './alphabet.ts';
import { shownIn, textIn, type Comparison, type Glossary, type Term } from './glossary.ts';

/** One mention of a term in another entry, with the sentence around it. */
export interface Backlink {
  readonly from: Term;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Who is related to whom: computed once for the whole glossary, looked up by term. */
export interface Relations {
  related(term: Term): readonly Term[];
  confusedWith(term: Term): readonly Term[];
  /** First mentions in the entries of a language, by headword. */
  backlinks(term: Term, locale: Locale): readonly Backlink[];
  /** Previous and next of the category's terms, by headword. */
  neighbours(term: Term, locale: Locale): { readonly previous: Term | undefined; readonly next: Term | undefined };
  inCategory(category: string, locale: Locale): readonly Term[];
  /** The comparisons that the term stands in. */
  comparisons(term: Term): readonly Comparison[];
}

export function relate(glossary: Glossary): Relations {
  const backlinks = new Map(localeKeys.map((locale) => [locale, backlinksIn(glossary, locale)]));
  const categories = new Map(localeKeys.map((locale) => [locale, termsByCategory(glossary, locale)]));
  const comparisons = comparisonsByTerm(glossary);
  const termsOf = (ids: readonly string[]) => ids.flatMap((id) => glossary.terms.get(id) ?? []);
  const inCategory = (category: string, locale: Locale) => categories.get(locale)?.get(category) ?? [];
  const positions = new Map(localeKeys.map((locale) => [locale, positionsIn(categories.get(locale))]));
  return {
    related: (term) => termsOf(term.source.data.related),
    confusedWith: (term) => termsOf(term.source.data.confusedWith),
    backlinks: (term, locale) => backlinks.get(locale)?.get(term.id) ?? [],
    inCategory,
    comparisons: (term) => comparisons.get(term.id) ?? [],
    neighbours(term, locale) {
      const siblings = inCategory(term.source.data.category, locale);
      const index = positions.get(locale)?.get(term.id) ?? -1;
      return { previous: siblings[index - 1], next: index < 0 ? undefined : siblings[index + 1] };
    },
  };
}

function comparisonsByTerm(glossary: Glossary): Map<string, Comparison[]> {
  const byTerm = new Map<string, Comparison[]>();
  for (const comparison of glossary.comparisons.values()) {
    for (const id of comparison.source.data.terms) byTerm.set(id, [...(byTerm.get(id) ?? []), comparison]);
  }
  return byTerm;
}

function backlinksIn(glossary: Glossary, locale: Locale): Map<string, Backlink[]> {
  const { compare } = collator(locale);
  const sorted = [...glossary.terms.values()].toSorted((a, b) =>
    compare(shownIn(a, locale).data.term, shownIn(b, locale).data.term),
  );
  const backlinks = new Map<string, Backlink[]>();
  for (const from of sorted) {
    const seen = new Set<string>([from.id]);
    for (const { target, before, text, after } of textIn(from, locale)?.links ?? []) {
      if (seen.has(target)) continue;
      seen.add(target);
      const mention = { from, before, text, after };
      const known = backlinks.get(target);
      if (known) known.push(mention);
      else backlinks.set(target, [mention]);
    }
  }
  return backlinks;
}

function termsByCategory(glossary: Glossary, locale: Locale): Map<string, Term[]> {
  const { compare } = collator(locale);
  const sorted = [...glossary.terms.values()].toSorted((a, b) =>
    compare(shownIn(a, locale).data.term, shownIn(b, locale).data.term),
  );
  return Map.groupBy(sorted, (term) => term.source.data.category);
}

function positionsIn(categories: Map<string, Term[]> | undefined): Map<string, number> {
  return new Map(
    [...(categories?.values() ?? [])].flatMap((terms) => terms.map(({ id }, index): [string, number] => [id, index])),
  );
}

/** Relations that are named on one side only: the reader of the other term does not see them as related. */
export function oneWayRelations(glossary: Glossary): { readonly from: string; readonly to: string }[] {
  return [...glossary.terms.values()].flatMap(({ id, source }) =>
    source.data.related
      .filter((to) => !glossary.terms.get(to)?.source.data.related.includes(id))
      .map((to) => ({ from: id, to })),
  );
}
