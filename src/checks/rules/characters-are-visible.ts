import type { Problem } from '../../problems/problem.ts';
import { codePointOf, invisible } from '../../problems/visible.ts';
import { problemAt, type EntryReading } from '../rule.ts';

const everyInvisible = new RegExp(invisible, 'gu');

export const hasInvisible = (source: string): boolean => invisible.test(source);

/** GL405: everything in the file can be seen, and stands where it is seen. */
export function charactersAreVisible(reading: EntryReading): Problem[] {
  return [...reading.source.matchAll(everyInvisible)].map(({ 0: found, index }) =>
    problemAt(reading, index, 'GL405', { code: codePointOf(found) }),
  );
}
