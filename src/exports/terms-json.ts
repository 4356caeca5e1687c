import { localesOf, textIn, type Glossary, type Term } from '../glossary/glossary.ts';
import { pagePath } from '../glossary/urls.ts';
import type { Locale } from '../locales.ts';

export interface ExportedTerm {
  readonly id: string;
  readonly category: string;
  readonly related: readonly string[];
  readonly calculator: string | null;
  readonly locales: Readonly<Partial<Record<Locale, ExportedText>>>;
}

export interface ExportedText {
  readonly term: string;
  readonly slug: string;
  /** Site-absolute, without the base path. */
  readonly url: string;
  readonly definition: string;
  readonly acronym: string | null;
  readonly also: readonly string[];
  readonly avoid: readonly { readonly term: string; readonly why: string }[];
  readonly forms: readonly string[];
  readonly reviewed: string;
}

/** The glossary as `data/terms.json`: one record a term, by id. */
export function exportTerms({ terms }: Glossary): ExportedTerm[] {
  return [...terms.values()].map((term) => {
    const { category, related, calculator } = term.source.data;
    const texts = localesOf(term).map((locale) => [locale, exportText(term, locale)]);
    return {
      id: term.id,
      category,
      related,
      calculator: calculator ?? null,
      locales: Object.fromEntries(texts) as ExportedTerm['locales'],
    };
  });
}

function exportText(term: Term, locale: Locale): ExportedText | undefined {
  const data = textIn(term, locale)?.data;
  if (!data) return undefined;
  const { term: headword, slug, definition, acronym, also, avoid, forms, reviewed } = data;
  return {
    term: headword,
    slug,
    url: pagePath('terms', locale, slug),
    definition,
    acronym: acronym ?? null,
    also,
    avoid,
    forms,
    reviewed,
  };
}
