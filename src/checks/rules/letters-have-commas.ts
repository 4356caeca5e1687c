import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';

const commaBelow: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };

/** GL401: ș and ț have a comma below, everywhere in the file, in whatever language it is. */
export function lettersHaveCommas(reading: EntryReading): Problem[] {
  return [...reading.source.matchAll(/[şţŞŢ]/g)].map(({ 0: found, index }) =>
    problemAt(reading, index, 'GL401', { found, expected: commaBelow[found] ?? '' }),
  );
}
