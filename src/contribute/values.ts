import { sourceLocale, type Locale } from '../locales.ts';
import { slugify } from '../mdx/slug.ts';
import type { Draft } from './draft.ts';
import type { KnownTerms } from './known-terms.ts';
import { tidyLine, tidyList } from './tidy.ts';

/** A frontmatter's values by key; what is empty is left out. */
export type Values = Readonly<Record<string, unknown>>;

/** What the form says in one language, as the frontmatter holds it. */
export function valuesOf(draft: Draft, locale: Locale, known: KnownTerms): Values {
  const line = (field: 'term' | 'acronym' | 'slug' | 'definition') =>
    tidyLine(draft[`${locale}.${field}`] ?? '', locale);
  const list = (field: 'also' | 'avoid' | 'forms' | 'sources') => tidyList(draft[`${locale}.${field}`] ?? '', locale);
  const term = line('term');
  return withoutEmpty({
    term,
    slug: line('slug') || slugify(term),
    definition: line('definition'),
    acronym: line('acronym'),
    also: list('also'),
    avoid: list('avoid').map(avoidedOf),
    forms: list('forms'),
    sources: list('sources').map(sourceOf),
    ...(locale === sourceLocale ? factsOf(draft, known) : {}),
  });
}

function factsOf(draft: Draft, known: KnownTerms): Values {
  const plural = tidyLine(draft.plural ?? '', sourceLocale);
  return {
    grammar: draft.gender ? { gender: draft.gender, ...(plural ? { plural } : {}) } : undefined,
    category: draft.category,
    related: [...new Set(tidyList(draft.related ?? '', sourceLocale).map((name) => known.idOf(name)))],
    level: draft.level,
  };
}

/** "rata de agitare: traduce mecanic verbul" // => { term: 'rata de agitare', why: 'traduce mecanic verbul' } */
function avoidedOf(line: string): object {
  const [term = '', ...why] = line.split(/:\s+/);
  return { term: term.trim(), ...(why.length > 0 ? { why: why.join(': ') } : {}) };
}

/** "Title | Publisher | Author | 2024 | https://…": the title first, year and address by what they look like, - for none. */
function sourceOf(line: string): object {
  const [title = '', ...others] = line.split('|').map((part) => part.trim());
  const [publisher, author] = others
    .filter((part) => part && !isUrl(part) && !isYear(part))
    .map((part) => (part === '-' ? '' : part));
  const year = others.find(isYear);
  const url = others.find(isUrl);
  return {
    title,
    ...(author ? { author } : {}),
    ...(publisher ? { publisher } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(url ? { url } : {}),
  };
}

function isUrl(part: string): boolean {
  return /^https?:\/\//.test(part);
}

function isYear(part: string): boolean {
  return /^\d{4}$/.test(part);
}

function withoutEmpty(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
