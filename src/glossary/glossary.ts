import { localeKeys, sourceLocale, type Locale } from '../locales.ts';
import type { Entry } from '../mdx/entry.ts';
import type { Category } from '../schemas/category.ts';
import type { SourceComparisonData, TranslatedComparisonData } from '../schemas/comparison.ts';
import type { ReadingPath, ReadingPaths } from '../schemas/reading-paths.ts';
import type { SourceTermData, TranslatedTermData } from '../schemas/term.ts';

export type TermEntry = Entry<SourceTermData> | Entry<TranslatedTermData>;
export type ComparisonEntry = Entry<SourceComparisonData> | Entry<TranslatedComparisonData>;
export type AnyEntry = TermEntry | ComparisonEntry;

/** A concept: its neutral facts and source text, and its text in each other language that has one. */
export interface Bilingual<Source, Translated> {
  readonly id: string;
  readonly source: Entry<Source>;
  readonly translations: Readonly<Partial<Record<Locale, Entry<Translated>>>>;
}

export type Term = Bilingual<SourceTermData, TranslatedTermData>;
export type Comparison = Bilingual<SourceComparisonData, TranslatedComparisonData>;

/** Everything that is known of the content, looked up through maps and built once. */
export interface Glossary {
  readonly terms: ReadonlyMap<string, Term>;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** In the order in which they are shown; so are the paths. */
  readonly categories: ReadonlyMap<string, Category>;
  readonly paths: readonly ReadingPath[];
}

/** An entry with the folder that it stands in, as files and the data store give them. */
export type IdentifiedEntry =
  | { readonly kind: 'terms'; readonly id: string; readonly entry: TermEntry }
  | { readonly kind: 'comparisons'; readonly id: string; readonly entry: ComparisonEntry };

export function buildGlossary(
  entries: Iterable<IdentifiedEntry>,
  categories: readonly Category[],
  paths: ReadingPaths['paths'],
): Glossary {
  const all = [...entries];
  const terms = all.flatMap((item) => (item.kind === 'terms' ? [item] : []));
  const comparisons = all.flatMap((item) => (item.kind === 'comparisons' ? [item] : []));
  return {
    terms: pair<SourceTermData, TranslatedTermData>(terms),
    comparisons: pair<SourceComparisonData, TranslatedComparisonData>(comparisons),
    categories: new Map(categories.toSorted((a, b) => a.order - b.order).map((category) => [category.id, category])),
    paths: paths.toSorted((a, b) => a.order - b.order),
  };
}

/** Entries of one kind by id, source and translations together; without its source a translation is nothing. */
function pair<Source, Translated>(
  items: readonly { readonly id: string; readonly entry: Entry<Source> | Entry<Translated> }[],
): Map<string, Bilingual<Source, Translated>> {
  const byId = Map.groupBy(
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ({ id }) => id,
  );
  const pairs = [...byId].flatMap(([id, own]): [string, Bilingual<Source, Translated>][] => {
    const source = own.find(({ entry }) => entry.locale === sourceLocale)?.entry as Entry<Source> | undefined;
    const others = own.filter(({ entry }) => entry.locale !== sourceLocale);
    const translations = Object.fromEntries(others.map(({ entry }) => [entry.locale, entry as Entry<Translated>]));
    return source ? [[id, { id, source, translations }]] : [];
  });
  return new Map(pairs);
}

/** The concept's own text in a language, if it has one. */
export function textIn<Source, Translated>(
  concept: Bilingual<Source, Translated>,
  locale: Locale,
): Entry<Source> | Entry<Translated> | undefined {
  return locale === sourceLocale ? concept.source : concept.translations[locale];
}

/** The text that a page in this language shows: its own, or the source's under a notice. */
export function shownIn<Source, Translated>(
  concept: Bilingual<Source, Translated>,
  locale: Locale,
): Entry<Source> | Entry<Translated> {
  return textIn(concept, locale) ?? concept.source;
}

/** The languages that the concept has text in, the source first. */
export function localesOf<Source, Translated>(concept: Bilingual<Source, Translated>): Locale[] {
  return localeKeys.filter((locale) => textIn(concept, locale));
}
