import type { Locale } from '../locales.ts';
import { separator, type StoredMeaning, type StoredNames, type StoredRecord } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { lengthOf } from './match-phrases.ts';
import { addSpoken } from './speech.ts';
import { stem } from './stem.ts';
import { isSmall } from './phrases.ts';
import { stemsOf } from './words.ts';

/** Other ways to say what each record is, by its number; nothing for records that have none. */
export function addAsked(lexicon: Lexicon, asked: readonly string[]): void {
  addOwnSpeech(lexicon, asked);
  asked.forEach((phrases, record) => addPhraseWords(lexicon, record, phrases));
  // What the words of a phrase tell is known once all words are.
  asked.forEach((phrases, record) => addPhrases(lexicon, record, phrases));
}

/** Names and definitions are spoken words, too; here they are all that the lexicon has. */
function addOwnSpeech({ meanings, speech }: Lexicon, asked: readonly string[]): void {
  for (const [word, records] of meanings)
    for (const record of records.keys()) if (asked[record]) addSpoken(speech, word, record);
}

/** What is said in several ways tells more, but not so many times more. */
const repetition = 0.3;

function addPhraseWords(lexicon: Lexicon, record: number, phrases: string): void {
  const words = phrases.split(/[ |]/).filter((word) => word && !isSmall(word));
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  for (const [word, count] of times)
    addMeaning(lexicon, word, record, weights.otherWords * count ** repetition * brevity(times.size, 60));
}

function addPhrases(lexicon: Lexicon, record: number, phrases: string): void {
  for (const phrase of phrases.split(separator).filter(Boolean)) {
    const words = phrase.split(' ');
    lexicon.phrases.push({ record, words, length: lengthOf(lexicon, words) });
    for (const word of words) addSpoken(lexicon.speech, word, record);
  }
}

function tellingStems(asked: string): string[] {
  return [...new Set(asked.split(/[ |]/))].filter((word) => word && !isSmall(word));
}

/**
 * How much it says that a word stands in a record's headword, its names, its definition, or a description in other
 * words. Fixed together with the numbers in `match-meanings.ts` by descriptions that people wrote.
 */
const weights = { headword: 1, names: 2.5, definition: 0.4, otherWords: 1.6 } as const;

/** A word of a short text says more than one of many. */
function brevity(words: number, usual: number): number {
  return 1 / (0.4 + (0.6 * words) / usual);
}

/** The meanings of a record, from its own text and from other ways to say it; sharded indexes bring them ready. */
export function meaningsOf(
  [, , , , summary]: StoredRecord,
  names: StoredNames,
  locale: Locale,
  asked = '',
): Map<string, number> {
  const found = new Map<string, number>();
  const add = (stems: Iterable<string>, weight: number) => {
    for (const each of new Set(stems)) found.set(each, (found.get(each) ?? 0) + weight);
  };
  const [, term = '', acronym = '', also = '', forms = ''] = names;
  add(stemsOf(term, locale), weights.headword);
  add(stemsOf([term, acronym, also, forms].join(' ').replaceAll(separator, ' '), locale), weights.names);
  const definition = stemsOf(summary, locale);
  add(definition, weights.definition * brevity(definition.length, 14));
  add(tellingStems(asked), weights.otherWords);
  return found;
}

export function addMeaning({ meanings, roots }: Lexicon, meaning: string, record: number, weight: number): void {
  const known = meanings.get(meaning);
  if (known) {
    known.set(record, (known.get(record) ?? 0) + weight);
    return;
  }
  meanings.set(meaning, new Map([[record, weight]]));
  roots.set(rootOf(meaning), [...(roots.get(rootOf(meaning)) ?? []), meaning]);
}

const rootLength = 5;

/** What words of one family begin with; a short word is its own root. */
export const rootOf = (meaning: string): string => meaning.slice(0, rootLength);

/** Reads a row of a sharded index. */
export function addStoredMeaning(lexicon: Lexicon, [meaning, records]: StoredMeaning): void {
  let record = 0;
  for (const step of records.split(' ')) {
    record += parseInt(step, 36);
    addMeaning(lexicon, meaning, record, 1);
  }
}

/** Words that say the same, a group a text. */
export function addSynonyms({ synonyms, locale }: Lexicon, groups: readonly string[]): void {
  for (const group of groups) {
    const stems = [...new Set(group.split(' ').map((word) => stem(word, locale)))];
    for (const each of stems)
      synonyms.set(each, [...(synonyms.get(each) ?? []), ...stems.filter((other) => other !== each)]);
  }
}
