import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';
import { proseMatches } from '../text/matches.ts';

/** GL504: the template's reminders have been replaced. */
export function nothingIsLeftToDo(reading: EntryReading): Problem[] {
  return proseMatches(reading, /\bTODO\b[^\r\n]*/g).map(({ match: { 0: text }, offset }) =>
    problemAt(reading, offset, 'GL504', { found: text.length > 60 ? `${text.slice(0, 60)}…` : text }),
  );
}
