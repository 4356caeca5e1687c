import { groupByInitial, type LetterGroup } from '../glossary/alphabet.ts';
import { shownIn, type Term } from '../glossary/glossary.ts';
import { localeKeys, type Locale } from '../locales.ts';
import { slugify } from '../mdx/slug.ts';
import { note } from '../reuse/reads.ts';
import { wholeSite } from './content.ts';

export interface Letter extends LetterGroup<Term> {
  /** The fragment of the letter on the page of all terms. */
  readonly anchor: string;
}

/** A letter without its terms: what the rows of letters need. */
export type LetterLink = Pick<Letter, 'letter' | 'anchor'>;

let grouped: Promise<Map<Locale, readonly Letter[]>> | undefined;

/** The letters that have terms, with their terms, in the language's order. */
export async function lettersIn(locale: Locale): Promise<readonly Letter[]> {
  note('everything');
  return grouping(locale);
}

/** The letters alone: a page that shows them stays as it is while other terms come and go under them. */
export async function letterLinks(locale: Locale): Promise<readonly LetterLink[]> {
  note('letters', locale);
  return (await grouping(locale)).map(({ letter, anchor }) => ({ letter, anchor }));
}

async function grouping(locale: Locale): Promise<readonly Letter[]> {
  if (import.meta.env.DEV || !grouped) grouped = groupAll();
  return (await grouped).get(locale) ?? [];
}

async function groupAll(): Promise<Map<Locale, readonly Letter[]>> {
  const { glossary } = await wholeSite();
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
