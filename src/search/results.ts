import type { Locale, Section } from '../locales.ts';
import { pagePath, sectionPath } from '../glossary/urls.ts';
import { recordKinds, type NameKind, type RecordKind } from './index-format.ts';
import type { SearchRecord } from './lexicon.ts';

/** A run of text in a passage; the words that were searched for are marked. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

export interface FoundName {
  readonly name: string;
  readonly kind: NameKind;
  /** The query is this name, and not only like it. */
  readonly isWhole: boolean;
}

/** One line of the results, whatever found it. */
export interface Result {
  readonly url: string;
  readonly title: string;
  readonly acronym: string;
  readonly kind: RecordKind;
  readonly summary: string;
  /** The category's id. */
  readonly category: string;
  readonly calculator: boolean;
  /** The name by which it was found, where that is not the title. */
  readonly found?: FoundName;
  /** The sentence in which the words stand. */
  readonly passage?: readonly Run[];
}

const sections: Readonly<Record<RecordKind, Section>> = {
  term: 'terms',
  comparison: 'comparisons',
  calculator: 'calculators',
};

/** Where a record's page is, with the base path. */
export function recordUrl({ kind, slug }: Pick<SearchRecord, 'kind' | 'slug'>, locale: Locale): string {
  return withBase(pagePath(sections[kind], locale, slug));
}

/** What kind of page is at this address. */
export function kindOfUrl(url: string, locale: Locale): RecordKind {
  return recordKinds.find((kind) => url.startsWith(withBase(sectionPath(sections[kind], locale)))) ?? 'term';
}

export function withBase(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

export interface Filters {
  /** A category's id, or nothing for all. */
  readonly category: string;
  readonly calculator: boolean;
}

export const noFilters: Filters = { category: '', calculator: false };

export function passes(result: Result, { category, calculator }: Filters): boolean {
  return (!category || result.category === category) && (!calculator || result.calculator);
}
