import { localeKeys, type Locale } from '../locales.ts';
import { collator } from './alphabet.ts';
import { fold } from './fold.ts';
import { shownIn, textIn, type Glossary, type Term } from './glossary.ts';

export interface Expansion {
  readonly term: Term;
  readonly name: string;
  /** What the letters stand for, where they come from the other language's name. */
  readonly foreign: { readonly locale: Locale; readonly name: string } | undefined;
}

export interface Acronym {
  readonly acronym: string;
  readonly expansions: readonly Expansion[];
}

/** Every acronym that a term of the language goes by, with all its expansions, in the order of the alphabet. */
export function acronymsIn(glossary: Glossary, locale: Locale): Acronym[] {
  const owners = [...glossary.terms.values()].filter((term) => shownIn(term, locale).data.acronym);
  const grouped = Map.groupBy(owners, (term) => shownIn(term, locale).data.acronym ?? '');
  const { compare } = collator(locale);
  return [...grouped]
    .map(([acronym, terms]) => ({ acronym, expansions: terms.map((term) => expansionOf(term, acronym, locale)) }))
    .toSorted((a, b) => compare(a.acronym, b.acronym));
}

function expansionOf(term: Term, acronym: string, locale: Locale): Expansion {
  const name = shownIn(term, locale).data.term;
  const foreign = localeKeys.flatMap((key) => {
    const other = key === locale ? undefined : textIn(term, key)?.data.term;
    return other && fold(other) !== fold(name) && other !== acronym ? [{ locale: key, name: other }] : [];
  })[0];
  return { term, name, foreign };
}
