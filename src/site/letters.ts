import { groupByInitial, type LetterGroup } from '../glossary/alphabet.ts';
import { shownIn, type Term } from '../glossary/glossary.ts';
import { localeKeys, type Locale } from '../locales.ts';
import { slugify } from '../mdx/slug.ts';
import { site } from './content.ts';

export interface Letter extends LetterGroup<Term> {
  /** The fragment of the letter on the page of all terms. */
  readonly anchor: string;
}

let grouped: Promise<Map<Locale, readonly Letter[]>> | undefined;

/** The letters that have terms, with their terms, in the language's order. */
export async function lettersIn(locale: Locale): Promise<readonly Letter[]> {
  if (import.meta.env.DEV || !grouped) grouped = groupAll();
  return (await grouped).get(locale) ?? [];
}

async function groupAll(): Promise<Map<Locale, readonly Letter[]>> {
  const { glossary } = await site();
  return new Map(
    localeKeys.map((locale) => {
      const groups = groupByInitial(glossary.terms.values(), (term) => shownIn(term, locale).data.term, locale);
      const taken = new Set<string>();
      return [locale, groups.map((group) => ({ ...group, anchor: anchorOf(group.letter, taken) }))];
    }),
  );
}

/** "Ș" has an address of its own beside "S". */
function anchorOf(letter: string, taken: Set<string>): string {
  const plain = `lit-${slugify(letter) || '0'}`;
  const anchor = taken.has(plain) ? `${plain}-2` : plain;
  taken.add(anchor);
  return anchor;
}
