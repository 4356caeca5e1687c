import type { Localized } from '../../locales.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';
import { proseMatches, type ProseMatch } from '../text/matches.ts';

interface Marks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  /** Marks that this language does not use. */
  readonly foreign: string;
}

const marks: Localized<Marks> = {
  ro: { open: '„', close: '”', innerOpen: '’', foreign: '“‟‘‚‛' },
  en: { open: '“', close: '”', innerOpen: '‘', foreign: '„‟«»‚‛' },
};

/** Straight marks, escaped or doubled as YAML needs it, and every curly one. */
const pattern = /''|\\?["']|[“”„‟«»‘’‚‛]/g;

/** GL402: quotation marks and apostrophes are those of the language. */
export function quotesAreCurly(reading: EntryReading): Problem[] {
  const found = proseMatches(reading, pattern).flatMap((match) => wrongMark(reading, match));
  return [...found, ...hiddenMarks(reading)];
}

function wrongMark(reading: EntryReading, { match: { 0: raw }, offset }: ProseMatch): Problem[] {
  const { open, close, innerOpen, foreign } = marks[reading.locale];
  const isOpening = opens(reading.source, offset, offset + raw.length);
  const found = raw.slice(-1);
  const isSingle = `'‘’‚‛`.includes(found);
  const expected = isSingle ? (isOpening ? innerOpen : '’') : isOpening ? open : close;
  const isWrong =
    `"'`.includes(found) ||
    foreign.includes(found) ||
    ('“„'.includes(found) && !isOpening) ||
    (found === '”' && isOpening);
  if (!isWrong || found === expected) return [];
  return [problemAt(reading, offset, 'GL402', { found, expected, length: raw.length })];
}

/** A mark opens where white space or a bracket stands before it and a word after it. */
function opens(source: string, start: number, end: number): boolean {
  const before = source[start - 1] ?? ' ';
  const after = source[end] ?? ' ';
  return (
    (/[\s([{|—–/*_>«„“‘"'=]/u.test(before) && /[^\s*_.,;:!?)\]}|]/u.test(after)) ||
    (/\s/.test(before) && /[*_[]/.test(after))
  );
}

/** A straight mark written as an entity is not seen in the file, but on the page. */
function hiddenMarks(reading: EntryReading): Problem[] {
  return reading.prose
    .filter(({ text, value }) => /["]/.test(value) && !/["]/.test(text))
    .map(({ offset }) =>
      problemAt(reading, offset, 'GL402', {
        found: '"',
        expected: `${marks[reading.locale].open}…${marks[reading.locale].close}`,
        length: 0,
      }),
    );
}
