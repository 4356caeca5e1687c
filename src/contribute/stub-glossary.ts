import type { ExportedTerm, ExportedText } from '../exports/terms-json.ts';
import type { Glossary, Term, TermEntry } from '../glossary/glossary.ts';
import { sourceLocale, translationLocales, type Locale } from '../locales.ts';
import type { SourceTermData } from '../schemas/term.ts';

/**
 * The glossary as far as `data/terms.json` tells it: names, addresses and relations, no texts. Enough for the rules
 * that compare a new entry with the others.
 */
export function stubGlossary(terms: readonly ExportedTerm[]): Glossary {
  const stubs = terms.flatMap((term): [string, Term][] => {
    const source = term.locales[sourceLocale];
    return source ? [[term.id, stubTerm(term, source)]] : [];
  });
  return { terms: new Map(stubs), comparisons: new Map(), categories: new Map(), paths: [] };
}

function stubTerm(term: ExportedTerm, source: ExportedText): Term {
  const facts = { category: term.category, related: [...term.related], confusedWith: [], level: 'basic' } as const;
  const translations = translationLocales.flatMap((locale) => {
    const text = term.locales[locale];
    return text ? [[locale, stubEntry(term.id, locale, text)] as const] : [];
  });
  const entry = stubEntry(term.id, sourceLocale, source, facts);
  return { id: term.id, source: entry, translations: Object.fromEntries(translations) } as unknown as Term;
}

function stubEntry(
  id: string,
  locale: Locale,
  text: ExportedText,
  facts: Partial<SourceTermData> | object = {},
): TermEntry {
  const { acronym, url: _, ...data } = text;
  return {
    file: `content/terms/${id}/${locale}.mdx`,
    locale,
    data: { ...data, ...(acronym ? { acronym } : {}), sources: [], ...facts },
    body: [],
    headings: [],
    links: [],
    components: [],
    text: '',
    places: {},
  } as unknown as TermEntry;
}

/** The same glossary with one term's entries put in. */
export function withEntries(glossary: Glossary, id: string, entries: readonly TermEntry[]): Glossary {
  const source = entries.find(({ locale }) => locale === sourceLocale) ?? glossary.terms.get(id)?.source;
  if (!source) return glossary;
  const others = entries.filter(({ locale }) => locale !== sourceLocale).map((entry) => [entry.locale, entry] as const);
  const term = { id, source, translations: Object.fromEntries(others) } as unknown as Term;
  return { ...glossary, terms: new Map([...glossary.terms, [id, term]]) };
}
