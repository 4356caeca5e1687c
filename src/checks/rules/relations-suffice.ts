import type { Problem } from '../../problems/problem.ts';
import { problemIn, type EntryReading } from '../rule.ts';

const least = 3;

/** GL113: an entry leads on to three terms at least. */
export function relationsSuffice({ entry }: EntryReading): Problem[] {
  if (!entry || !('related' in entry.data) || entry.data.related.length >= least) return [];
  return [problemIn(entry, 'related', 'GL113', { count: entry.data.related.length })];
}
