import type { Token } from './tokens.ts';

/** A name of several words, and what it stands for. */
export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Names by their first word, the longest first. */
export type PhraseIndex<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

export function indexPhrases<Meaning>(phrases: Iterable<Phrase<Meaning>>): PhraseIndex<Meaning> {
  const index = new Map<string, Phrase<Meaning>[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    const known = index.get(first);
    if (known) known.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

export interface PhraseMatch<Meaning> {
  readonly phrase: Phrase<Meaning>;
  readonly tokens: readonly [Token, ...Token[]];
}

/** The names that a text mentions, left to right, the longest at each place; none overlap. */
export function findPhrases<Meaning>(
  text: string,
  tokens: readonly Token[],
  index: PhraseIndex<Meaning>,
  wordOf: (token: Token) => string = ({ word }) => word,
): PhraseMatch<Meaning>[] {
  const matches: PhraseMatch<Meaning>[] = [];
  const words = tokens.map(wordOf);
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    const phrase = index.get(words[at] ?? '')?.find((candidate) => standsAt(candidate.words, words, at, text, tokens));
    if (!phrase || !first) continue;
    matches.push({ phrase, tokens: [first, ...tokens.slice(at + 1, at + phrase.words.length)] });
    at += phrase.words.length - 1;
  }
  return matches;
}

/** All words follow one another with nothing but white space between them. */
function standsAt(
  phrase: readonly string[],
  words: readonly string[],
  at: number,
  text: string,
  tokens: readonly Token[],
): boolean {
  return phrase.every((word, index) => {
    if (words[at + index] !== word) return false;
    const before = tokens[at + index - 1];
    const token = tokens[at + index];
    return (
      index === 0 || (before !== undefined && token !== undefined && /^\s+$/.test(text.slice(before.end, token.start)))
    );
  });
}
