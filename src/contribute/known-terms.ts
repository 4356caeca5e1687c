import type { ExportedTerm } from '../exports/terms-json.ts';
import { fold } from '../glossary/fold.ts';
import { localeKeys, type Locale } from '../locales.ts';
import { slugify } from '../mdx/slug.ts';

/** The terms that there are, as `data/terms.json` tells them, found by any of their names. */
export interface KnownTerms {
  readonly all: readonly ExportedTerm[];
  has(id: string): boolean;
  /** The id of a term by its id or by one of its names; of an unknown name, what its id would be. */
  idOf(name: string): string;
  nameOf(id: string, locale: Locale): string;
  /** Site-absolute, without the base path. */
  urlOf(id: string, locale: Locale): string | undefined;
}

export function knownTerms(all: readonly ExportedTerm[]): KnownTerms {
  const byId = new Map(all.map((term) => [term.id, term]));
  const byName = new Map<string, string>();
  for (const term of all.toReversed()) for (const name of namesOf(term)) byName.set(fold(name), term.id);
  const textOf = (id: string, locale: Locale) => byId.get(id)?.locales[locale] ?? byId.get(id)?.locales.ro;
  return {
    all,
    has: (id) => byId.has(id),
    idOf: (name) => (byId.has(name) ? name : (byName.get(fold(name)) ?? slugify(name))),
    nameOf: (id, locale) => textOf(id, locale)?.term ?? id,
    urlOf: (id, locale) => textOf(id, locale)?.url,
  };
}

function namesOf({ locales }: ExportedTerm): string[] {
  return localeKeys.flatMap((locale) => {
    const text = locales[locale];
    return text ? [...text.also, ...(text.acronym ? [text.acronym] : []), text.term] : [];
  });
}
