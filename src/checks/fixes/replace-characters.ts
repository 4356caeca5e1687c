import type { Problem } from '../../problems/problem.ts';
import { offsetOf } from '../text/places.ts';
import type { Fix } from './fix.ts';

/** Replaces so many characters at the problem's place; nothing where something else stands there by now. */
function replaceAt(lengthOf: (problem: Problem) => number, textOf: (found: string, problem: Problem) => string): Fix {
  return {
    edits(problem, source) {
      const start = offsetOf(source, problem);
      const end = start + lengthOf(problem);
      const text = textOf(source.slice(start, end), problem);
      return end > start ? [{ start, end, text }] : [];
    },
  };
}

const expected = (_: string, { params }: Problem): string => String(params['expected']);
const given = ({ params }: Problem): number => Number(params['length']);

export const replaceCedilla = replaceAt(() => 1, expected);

export const replaceQuote = replaceAt(given, expected);

export const setPercentSpace = replaceAt(given, expected);

export const composeText = replaceAt(given, (found) => found.normalize('NFC'));

/** A line or paragraph separator parts words, so a space takes its place. */
export const deleteInvisible = replaceAt(
  ({ params }) => String.fromCodePoint(Number.parseInt(String(params['code']), 16)).length,
  (found) => (/[\u2028\u2029]/.test(found) ? ' ' : ''),
);
