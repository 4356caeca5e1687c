import type { StoredMeaning, StoredNames, StoredRecord, StoredWords } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { matchMeanings } from './match-meanings.ts';
import { matchPhrases } from './match-phrases.ts';
import { matchSpeech } from './match-speech.ts';
import { addAsked, addMeaning, addStoredMeaning, addSynonyms, meaningsOf } from './meanings.ts';

/** What only descriptions need is a script of its own: most queries are names. */
export function addDescriptions(
  lexicon: Lexicon,
  records: readonly StoredRecord[],
  names: readonly StoredNames[],
  { sameMeaning, asked = [] }: StoredWords,
): void {
  records.forEach((record, number) => {
    for (const [meaning, weight] of meaningsOf(record, names[number] ?? [number], lexicon.locale))
      addMeaning(lexicon, meaning, number, weight);
  });
  addSynonyms(lexicon, sameMeaning);
  addAsked(lexicon, asked);
  lexicon.describe = (query) => ({
    meanings: matchMeanings(lexicon, query),
    phrases: matchPhrases(lexicon, query),
    speech: matchSpeech(lexicon, query),
  });
}

/** Rows of a sharded index. */
export function addStoredMeanings(lexicon: Lexicon, rows: readonly StoredMeaning[]): void {
  for (const row of rows) addStoredMeaning(lexicon, row);
}
