import type { Problem } from '../../problems/problem.ts';
import { problemIn, type EntryReading } from '../rule.ts';

/** GL114: the forms that a reader may type are listed. */
export function formsAreGiven({ entry }: EntryReading): Problem[] {
  if (!entry || !('forms' in entry.data) || entry.data.forms.length > 0) return [];
  return [problemIn(entry, 'forms', 'GL114')];
}
