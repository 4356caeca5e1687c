import { shownIn, type Term } from '../glossary/glossary.ts';
import type { Locale } from '../locales.ts';

/** Social cards can be switched off, for a quick build or a host with little room. */
export const cardsAreOn = process.env['SOCIAL_CARDS'] !== 'off';

/** The address of a term's social card, without the base path. */
export function cardPath(term: Term, locale: Locale): string | undefined {
  return cardsAreOn ? `/cards/${locale}/${shownIn(term, locale).data.slug}.png` : undefined;
}
