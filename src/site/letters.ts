import { groupByInitial, type LetterGroup } from '../glossary/alphabet.ts';
import { shownIn, type Term } from '../glossary/glossary.ts';
import { letterPages, letterSlug, type LetterPage } from '../glossary/letter-pages.ts';
import { letterPath, sectionPath } from '../glossary/urls.ts';
import { localeKeys, type Locale } from '../locales.ts';
import { slugify } from '../mdx/slug.ts';
import { note } from '../reuse/reads.ts';
import { wholeSite } from './content.ts';

export interface Letter extends LetterGroup<Term> {
  /** The fragment of the letter on the page of all terms. */
  readonly anchor: string;
  /** Where its terms stand: on the page of all terms, or on one of its own. */
  readonly path: string;
}

/** A page of the list of all terms, where there are too many for one. */
export interface SitePage extends LetterPage<Term> {
  readonly path: string;
}

/** A letter without its terms: what the rows of letters need. */
export type LetterLink = Pick<Letter, 'letter' | 'anchor' | 'path'>;

let grouped: Promise<Map<Locale, readonly Letter[]>> | undefined;

/** The letters that have terms, with their terms, in the language's order. */
export async function lettersIn(locale: Locale): Promise<readonly Letter[]> {
  note('everything');
  return grouping(locale);
}

/** The letters alone: a page that shows them stays as it is while other terms come and go under them. */
export async function letterLinks(locale: Locale): Promise<readonly LetterLink[]> {
  note('letters', locale);
  return (await grouping(locale)).map(({ letter, anchor, path }) => ({ letter, anchor, path }));
}

/** The pages that the list of all terms is split into; none, where it is one page. */
export async function pagesOfLetters(locale: Locale): Promise<readonly SitePage[]> {
  note('everything');
  return letterPages(await grouping(locale)).map((page) => ({ ...page, path: letterPath(locale, page.slug) }));
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
      const isSplit = letterPages(groups).length > 0;
      return [
        locale,
        groups.map((group) => {
          const anchor = anchorOf(group.letter, taken);
          const path = isSplit
            ? letterPath(locale, letterSlug(group.letter))
            : `${sectionPath('terms', locale)}#${anchor}`;
          return { ...group, anchor, path };
        }),
      ];
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
