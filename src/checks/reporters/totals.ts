import { isError, type Problem } from '../../problems/problem.ts';
import type { Locale, Localized } from '../../locales.ts';

export interface Totals {
  readonly terms: number;
  readonly entries: number;
  readonly errors: number;
  readonly suggestions: number;
}

export function totalsOf({
  terms,
  entries,
  problems,
}: {
  readonly terms: number;
  readonly entries: number;
  readonly problems: readonly Problem[];
}): Totals {
  const errors = problems.filter(isError).length;
  return { terms, entries, errors, suggestions: problems.length - errors };
}

/** The one line that sums up a run. */
export function summaryLine({ terms, entries, errors, suggestions }: Totals, locale: Locale): string {
  const texts: Localized = {
    ro: `${count(terms, 'ro', 'termen', 'termeni')}, ${count(entries, 'ro', 'articol verificat', 'articole verificate')}: ${count(errors, 'ro', 'eroare', 'erori')}, ${count(suggestions, 'ro', 'sugestie', 'sugestii')}`,
    en: `${count(terms, 'en', 'term', 'terms')}, ${count(entries, 'en', 'entry', 'entries')} checked: ${count(errors, 'en', 'error', 'errors')}, ${count(suggestions, 'en', 'suggestion', 'suggestions')}`,
  };
  return texts[locale];
}

function count(number: number, locale: Locale, one: string, many: string): string {
  const form = new Intl.PluralRules(locale).select(number);
  return `${number} ${form === 'one' ? one : locale === 'ro' && form === 'other' ? `de ${many}` : many}`;
}
