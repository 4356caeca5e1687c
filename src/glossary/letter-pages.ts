import type { LetterGroup } from './alphabet.ts';

/** More terms than this are no list for one page: it would grow with the glossary. */
export const pageLimit = 300;

/** A part of the list of all terms that has a page of its own. */
export interface LetterPage<Item> {
  readonly letter: string;
  /** The last part of its address: "a", or "a/2" where one page does not hold the letter. */
  readonly slug: string;
  /** Which of the letter's pages it is, from 1. */
  readonly number: number;
  readonly of: number;
  readonly items: readonly Item[];
}

/** The pages that a list is split into, letter by letter; none where it fits on one. */
export function letterPages<Item>(groups: readonly LetterGroup<Item>[], limit = pageLimit): LetterPage<Item>[] {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return count <= limit ? [] : groups.flatMap((group) => pagesOf(group, limit));
}

function pagesOf<Item>({ letter, items }: LetterGroup<Item>, limit: number): LetterPage<Item>[] {
  const of = Math.ceil(items.length / limit);
  // Pages of like length: 301 terms are 151 and 150, not 300 and one.
  const size = Math.ceil(items.length / of);
  return Array.from({ length: of }, (_, index) => ({
    letter,
    slug: index === 0 ? letterSlug(letter) : `${letterSlug(letter)}/${index + 1}`,
    number: index + 1,
    of,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

const ownSlugs: Readonly<Record<string, string>> = { '#': '0-9', Ă: 'a-2', Â: 'a-3', Î: 'i-2', Ș: 's-2', Ț: 't-2' };

/** A letter in an address. It depends on nothing but the letter, so that an address stays when other letters come. */
export function letterSlug(letter: string): string {
  const own = ownSlugs[letter];
  if (own !== undefined) return own;
  return /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}
