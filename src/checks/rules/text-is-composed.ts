import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';

/** GL406: a letter and its diacritics are one character, so that searching and comparing find it. */
export function textIsComposed(reading: EntryReading): Problem[] {
  const { source } = reading;
  if (source.normalize('NFC') === source) return [];
  return [...source.matchAll(/\P{M}\p{M}*/gu)]
    .filter(({ 0: cluster }) => cluster.normalize('NFC') !== cluster)
    .map(({ 0: found, index }) => problemAt(reading, index, 'GL406', { found, length: found.length }));
}
