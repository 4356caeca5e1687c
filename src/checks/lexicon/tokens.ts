/** A word of a text: letters and digits, joined by hyphens, apostrophes and "&". */
export interface Token {
  /** Lowercase, composed. */
  readonly word: string;
  /** As it stands in the text. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u2010\u2011’'&][\p{L}\p{N}\p{M}]+)*/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    word: normalWord(match[0]),
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Most names are lowercase words of composed letters, which need no more than to be cut apart. */
const simpleName = /^[a-z0-9ăâîșț]+(?: [a-z0-9ăâîșț]+)*$/;

export const isSimple = (name: string): boolean => simpleName.test(name);

const known = new Map<string, readonly string[]>();

/** The words of a name as a text's words are compared with them. Each name is asked for several times. */
export function wordsOf(name: string): readonly string[] {
  if (isSimple(name)) return name.split(' ');
  const before = known.get(name);
  if (before) return before;
  const words = tokensOf(name).map(({ word }) => word);
  known.set(name, words);
  return words;
}

function normalWord(raw: string): string {
  return raw
    .normalize('NFC')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[\u2010\u2011]/g, '-');
}
