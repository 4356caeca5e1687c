import { type Localized } from '../../locales.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';
import { proseMatches } from '../text/matches.ts';

/** What stands between a number and its percent sign. */
const space: Localized = { ro: '\u00a0', en: '' };

/** GL404: "8 %" with a no-break space in Romanian, "8%" in English. */
export function percentHasItsSpace(reading: EntryReading): Problem[] {
  return proseMatches(reading, /(?<=\d)(\s*)%/g)
    .filter(({ match }) => match[1] !== space[reading.locale])
    .map(({ match, offset, prose }) => {
      const digits = /\d[\d.,]*$/.exec(prose.text.slice(0, match.index))?.[0] ?? '';
      const found = `${digits}${match[0]}`;
      return problemAt(reading, offset, 'GL404', {
        found,
        expected: `${space[reading.locale]}%`,
        length: match[0].length,
      });
    });
}
