import { designationsOf } from '../glossary/designations.ts';
import { localesOf, textIn, type Glossary, type Term } from '../glossary/glossary.ts';
import { oneWayRelations } from '../glossary/relations.ts';
import { translationStatus, type TranslationStatus } from '../glossary/translation-status.ts';
import { localeKeys, sourceLocale, type Locale } from '../locales.ts';

export interface LanguageStatus {
  readonly locale: Locale;
  readonly current: number;
  readonly outdated: readonly Term[];
  readonly missing: readonly Term[];
}

/** Letters in capitals that entries use and no entry explains. */
export interface Undefined {
  readonly acronym: string;
  readonly terms: readonly Term[];
}

export interface GlossaryStatus {
  readonly languages: readonly LanguageStatus[];
  /** Terms that no other entry leads to. */
  readonly orphans: readonly Term[];
  readonly undefined: readonly Undefined[];
  readonly oneWay: readonly { readonly from: Term; readonly to: Term }[];
  /** Entries of the source language by the month of their last review, the oldest first. */
  readonly reviews: readonly { readonly month: string; readonly terms: readonly Term[] }[];
}

/** How the glossary stands: what is behind, what is missing, what nobody leads to. */
export function statusOf(glossary: Glossary): GlossaryStatus {
  const terms = [...glossary.terms.values()];
  const byMonth = Map.groupBy(terms, ({ source }) => source.data.reviewed.slice(0, 7));
  return {
    languages: localeKeys.map((locale) => languageStatus(terms, locale)),
    orphans: orphansOf(glossary),
    undefined: undefinedAcronyms(glossary),
    oneWay: oneWayRelations(glossary).flatMap(({ from, to }) => pairOf(glossary, from, to)),
    reviews: [...byMonth]
      .map(([month, own]) => ({ month, terms: own }))
      .toSorted((a, b) => (a.month < b.month ? -1 : 1)),
  };
}

function languageStatus(terms: readonly Term[], locale: Locale): LanguageStatus {
  const having = (status: TranslationStatus) => terms.filter((term) => translationStatus(term, locale) === status);
  const current = locale === sourceLocale ? terms.length : having('current').length;
  return { locale, current, outdated: having('outdated'), missing: having('missing') };
}

function orphansOf({ terms }: Glossary): Term[] {
  const reached = new Set<string>();
  for (const term of terms.values()) {
    const links = localesOf(term).flatMap((locale) => textIn(term, locale)?.links ?? []);
    for (const id of [...term.source.data.related, ...links.map(({ target }) => target)])
      if (id !== term.id) reached.add(id);
  }
  return [...terms.values()].filter(({ id }) => !reached.has(id));
}

function pairOf({ terms }: Glossary, from: string, to: string): { from: Term; to: Term }[] {
  const start = terms.get(from);
  const end = terms.get(to);
  return start && end ? [{ from: start, to: end }] : [];
}

/** Currencies, countries and what every office writes: capitals that need no explanation in a sales glossary. */
const everyday = new Set(
  'RON EUR USD OUG OG SRL SA PFA CNP CE VPN IP UE SUA EU US UK PDF CV IT TV HR OK AI CEO CFO NDA IBM IDC PC SMS URL TVA VAT ANAF GDPR'.split(
    ' ',
  ),
);

const acronymPattern = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}&]{1,5}(?![\p{L}\p{N}])/gu;

function undefinedAcronyms(glossary: Glossary): Undefined[] {
  const known = new Set(
    designationsOf(glossary).flatMap(({ name }) => [...name.matchAll(acronymPattern)].map(([acronym]) => acronym)),
  );
  const users = new Map<string, Set<Term>>();
  for (const term of glossary.terms.values()) {
    const texts = localesOf(term).map((locale) => textIn(term, locale)?.text ?? '');
    for (const [acronym] of texts.join('\n').matchAll(acronymPattern)) {
      if (!known.has(acronym) && !everyday.has(acronym) && !/\d$/.test(acronym))
        users.set(acronym, (users.get(acronym) ?? new Set()).add(term));
    }
  }
  return [...users]
    .map(([acronym, terms]) => ({ acronym, terms: [...terms] }))
    .toSorted((a, b) => b.terms.length - a.terms.length || (a.acronym < b.acronym ? -1 : 1));
}
