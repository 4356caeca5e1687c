import type { Lexicon } from './lexicon.ts';
import { variantsOf } from './match-meanings.ts';
import type { Speech } from './speech.ts';
import { isTiny, smallWord } from './phrases.ts';
import { type Query, type QueryWord } from './words.ts';

/** What a word of another form or of the same meaning counts for. */
const forKin = 0.6;
const forSynonym = 0.1;
/** As if each record had this many words more, said as all records together say them. */
const smoothing = 40;

/**
 * How much likelier the query's words are in what is said of a record than in what is said of all: the mean of the
 * logarithms, above zero where likelier (naive Bayes). Each word counts, the small ones too: "how many", "who", "on top".
 */
export function matchSpeech(lexicon: Lexicon, { words }: Query): Map<number, number> {
  const { speech } = lexicon;
  const sums = new Map<number, number>();
  const heard = words.filter((word) => !isTiny(word.text));
  const all = heard.reduce((sum, word) => sum + importance(word), 0);
  for (const word of heard) {
    const { of, expected } = saidOf(lexicon, word);
    if (expected === 0) continue;
    for (const [record, total] of speech.ofRecord) {
      const share = ((of.get(record) ?? 0) + smoothing * expected) / (total + smoothing);
      sums.set(record, (sums.get(record) ?? 0) + (importance(word) / all) * Math.log(share / expected));
    }
  }
  return sums;
}

const importance = ({ weight }: QueryWord): number => weight || 1;

/** How often the word is said of each record, and its share of all that is said. */
function saidOf(lexicon: Lexicon, { text, stem, weight }: QueryWord): { of: Map<number, number>; expected: number } {
  const of = new Map<number, number>();
  const variants = weight > 0 ? variantsOf(lexicon, stem) : { same: smallWord(text), kin: [], synonyms: [] };
  const sum =
    addSaid(of, lexicon.speech, [variants.same], 1) +
    addSaid(of, lexicon.speech, variants.kin, forKin) +
    addSaid(of, lexicon.speech, variants.synonyms, forSynonym);
  return { of, expected: sum / lexicon.speech.all };
}

function addSaid(of: Map<number, number>, speech: Speech, words: readonly string[], share: number): number {
  let sum = 0;
  for (const word of words) {
    sum += share * (speech.ofWord.get(word) ?? 0);
    for (const [record, count] of speech.counts.get(word) ?? []) of.set(record, (of.get(record) ?? 0) + share * count);
  }
  return sum;
}
