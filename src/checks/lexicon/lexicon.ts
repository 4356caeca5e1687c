import { createHash } from 'node:crypto';
import { designationsOf, type Designation } from '../../glossary/designations.ts';
import { textIn, type Glossary } from '../../glossary/glossary.ts';
import { localeKeys, type Locale, type Localized } from '../../locales.ts';
import type { Spelling } from '../spelling/spelling.ts';
import { indexPhrases, type PhraseIndex } from './phrases.ts';
import { stem } from './stem.ts';
import { isSimple, wordsOf } from './tokens.ts';
import type { WordLists } from './word-lists.ts';

/** A name that leads to one term. */
export interface Name {
  readonly id: string;
  /** It is written so and not otherwise: "SQL", not "sql". */
  readonly exact: string | undefined;
}

/** A name that a term does not go by. */
export interface BannedName {
  readonly id: string;
  readonly why: string;
  readonly wordCount: number;
}

/** The words of the whole glossary, which the rules of language ask for. */
export interface Lexicon {
  readonly names: Localized<PhraseIndex<Name>>;
  /** By stems. */
  readonly banned: Localized<PhraseIndex<BannedName>>;
  /** Words that need no dictionary: those of the terms' names and of the project's list. */
  readonly knownWords: Localized<ReadonlySet<string>>;
  /** Names that are everyday expressions too, as words joined by a space. */
  readonly everyday: Localized<ReadonlySet<string>>;
  readonly spelling: Spelling;
  headword(id: string, locale: Locale): string;
  /** The terms that an entry is about: itself, or those that it compares. */
  subjects(kind: string, id: string): readonly string[];
  /** Changes when an answer of the lexicon may have changed. */
  readonly digest: string;
}

export function buildLexicon(
  glossary: Glossary,
  lists: WordLists,
  spelling: Spelling,
  looseWords: (locale: Locale) => readonly string[] = () => [],
): Lexicon {
  const designations = designationsOf(glossary);
  const own = (locale: Locale) => designations.filter((designation) => designation.locale === locale);
  const admitted = localized((locale) => own(locale).filter(({ kind }) => kind !== 'avoid'));
  const everyday = localized((locale) => new Set(lists.everyday[locale].words.map(key)));
  const headword = (id: string, locale: Locale) => {
    const term = glossary.terms.get(id);
    return (term && textIn(term, locale)?.data.term) ?? id;
  };
  return {
    names: localized((locale) => indexPhrases(clearNames(admitted[locale]))),
    banned: localized((locale) => indexPhrases(bannedNames(glossary, own(locale), locale))),
    knownWords: localized((locale) =>
      knownWords(designations, [...lists.words[locale].words, ...looseWords(locale)], locale),
    ),
    everyday,
    spelling,
    headword,
    subjects: (kind, id) => (kind === 'comparisons' ? (glossary.comparisons.get(id)?.source.data.terms ?? []) : [id]),
    digest: digestOf(designations, lists, [spelling.digest, ...localeKeys.flatMap(looseWords)].join(' ')),
  };
}

/** Names that mean one term, of three letters or more. */
function clearNames(designations: readonly Designation[]) {
  const groups = Map.groupBy(designations, ({ name }) => key(name));
  return [...groups].flatMap(([joined, group]) => {
    const [first] = group;
    if (!first || joined.length < 3 || group.some(({ id }) => id !== first.id)) return [];
    const exact = group.every(({ kind }) => kind === 'acronym') ? first.name : undefined;
    return [{ words: joined.split(' '), meaning: { id: first.id, exact } }];
  });
}

function bannedNames(glossary: Glossary, designations: readonly Designation[], locale: Locale) {
  return designations
    .filter(({ kind }) => kind === 'avoid')
    .map(({ id, name, path }) => {
      const words = wordsOf(name);
      const term = glossary.terms.get(id);
      const index = Number(path.split('.')[1]);
      const why = (term && textIn(term, locale)?.data.avoid[index]?.why) ?? '';
      return {
        words: words.map((word) => stem(word, locale)),
        meaning: { id, why: why.replace(/\.$/, ''), wordCount: words.length },
      };
    });
}

/** The language's own names and forms; of other languages those names that are loans: headwords, acronyms, synonyms. */
function knownWords(designations: readonly Designation[], list: readonly string[], locale: Locale): Set<string> {
  const names = designations.filter(
    ({ kind, locale: of }) => of === locale || kind === 'term' || kind === 'acronym' || kind === 'also',
  );
  return new Set([...names.flatMap(({ name }) => wordsOf(name)), ...list.map((word) => word.toLowerCase())]);
}

/** A name as its words, for comparing whole names. */
export function key(name: string): string {
  return isSimple(name) ? name : wordsOf(name).join(' ');
}

/** Made for a language when it is asked for: a run about one entry may need nothing of the other, or nothing at all. */
function localized<T>(make: (locale: Locale) => T): Localized<T> {
  const made: Partial<Record<Locale, T>> = {};
  const values = localeKeys.map((locale) => [locale, { enumerable: true, get: () => (made[locale] ??= make(locale)) }]);
  return Object.defineProperties({}, Object.fromEntries(values) as PropertyDescriptorMap) as Localized<T>;
}

function digestOf(designations: readonly Designation[], lists: WordLists, spelling: string): string {
  const hash = createHash('sha256').update(spelling);
  for (const { id, locale, kind, name } of designations) hash.update(`${id}\t${locale}\t${kind}\t${name}\n`);
  for (const locale of localeKeys)
    hash.update([...lists.words[locale].words, '', ...lists.everyday[locale].words].join('\n'));
  return hash.digest('hex').slice(0, 32);
}
