import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';
import { proseMatches } from '../text/matches.ts';

const formsOfToBe: Readonly<Record<string, string>> = { sînt: 'sunt', sîntem: 'suntem', sînteți: 'sunteți' };

/** After these, a word keeps the î that it begins with: neîncredere, reînnoire, preîntâmpina, bineînțeles. */
const prefixed =
  /^(?:ne|nemai|re|pre|bine|sub|auto|des|dez|supra|semi|co|ante|inter|multi|super|extra|ultra|contra|de)+î/;

/** GL408: Romanian as it has been written since 1993: sunt, and â inside words. */
export function spellingIsCurrent(reading: EntryReading): Problem[] {
  if (reading.locale !== 'ro') return [];
  return proseMatches(reading, /[\p{L}\p{M}]+/gu).flatMap(({ match: { 0: found }, offset }) => {
    const expected = currentSpelling(found);
    return expected === found ? [] : [problemAt(reading, offset, 'GL408', { found, expected })];
  });
}

/** @example currentSpelling('sînt') // => 'sunt' */
export function currentSpelling(word: string): string {
  const lower = word.toLowerCase();
  const toBe = Object.hasOwn(formsOfToBe, lower) ? formsOfToBe[lower] : undefined;
  if (toBe) return word[0] === lower[0] ? toBe : `S${toBe.slice(1)}`;
  if (prefixed.test(lower)) return word;
  return word.replace(/(?<=\p{L})î(?=\p{L})/gu, 'â');
}
