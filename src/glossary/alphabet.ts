import { locales, type Locale } from '../locales.ts';
import { shownIn, type Comparison, type Glossary } from './glossary.ts';

const collators = new Map<Locale, Intl.Collator>();

/** Compares words as a dictionary of the language orders them: in Romanian ă after a, ș after s, ț after t. */
export function collator(locale: Locale): Intl.Collator {
  const known = collators.get(locale);
  if (known) return known;
  const made = new Intl.Collator(locales[locale].lang, { numeric: true });
  collators.set(locale, made);
  return made;
}

/** The letter under which a word stands; digits and signs share "#". */
export function initialOf(word: string, locale: Locale): string {
  const first = [...word.normalize('NFC')].find((character) => /[\p{L}\p{N}]/u.test(character)) ?? '';
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(locales[locale].lang) : '#';
}

export interface LetterGroup<Item> {
  readonly letter: string;
  readonly items: readonly Item[];
}

/** Sorts by name and groups by initial, each letter once, in the order of the language's alphabet. */
export function groupByInitial<Item>(
  items: Iterable<Item>,
  nameOf: (item: Item) => string,
  locale: Locale,
): LetterGroup<Item>[] {
  const { compare } = collator(locale);
  const groups = new Map<string, Item[]>();
  for (const item of [...items].toSorted((a, b) => compare(nameOf(a), nameOf(b)))) {
    const letter = initialOf(nameOf(item), locale);
    const group = groups.get(letter);
    if (group) group.push(item);
    else groups.set(letter, [item]);
  }
  return [...groups]
    .map(([letter, grouped]) => ({ letter, items: grouped }))
    .toSorted((a, b) => compare(a.letter, b.letter));
}

/** The comparisons by title, as a list shows them. */
export function sortedComparisons({ comparisons }: Glossary, locale: Locale): Comparison[] {
  const { compare } = collator(locale);
  const titleOf = (comparison: Comparison) => shownIn(comparison, locale).data.title;
  return [...comparisons.values()].toSorted((a, b) => compare(titleOf(a), titleOf(b)));
}
