import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';

/** Letters that pass for Latin ones: Cyrillic, Armenian, Cherokee, Greek look-alikes, full-width and mathematical forms. */
const lookAlike =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧΥαικνορυ\u{ff21}-\u{ff5a}\u{1d400}-\u{1d7ff}]/u;

export const hasLookAlike = (source: string): boolean => lookAlike.test(source);

/** GL407: a word that mixes alphabets looks right, and is found by no search. */
export function scriptsAreNotMixed(reading: EntryReading): Problem[] {
  return [...reading.source.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(({ 0: word }) => lookAlike.test(word) && isSuspicious(word))
    .map(({ 0: found, index }) => problemAt(reading, index, 'GL407', { found }));
}

/** With a Latin letter beside it, or in a form that no keyboard types. */
function isSuspicious(word: string): boolean {
  return /[a-zăâîșțéöüóèà]/i.test(word) || /[\u{ff21}-\u{ff5a}\u{1d400}-\u{1d7ff}]/u.test(word);
}
