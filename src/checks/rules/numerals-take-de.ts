import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';
import { proseMatches } from '../text/matches.ts';

/** Plurals that follow a number in the prose of any trade: with these a numeral is sure to count them. */
const counted =
  'clienți|oportunități|zile|luni|ani|ore|minute|secunde|săptămâni|lei|euro|dolari|persoane|oameni|firme|companii|apeluri|contracte|întâlniri|mesaje|vizitatori|conversii|utilizatori|produse|puncte|procente|cuvinte|comenzi|magazine|angajați|agenți';

const pattern = new RegExp(`(?<![\\p{L}\\p{N}.,:/-])(\\d{1,3}(?:\\.\\d{3})*) (de )?(${counted})(?![\\p{L}])`, 'gu');

/** GL409: 19 clienți, 20 de clienți, 101 clienți. A suggestion, and only where the noun is sure to be counted. */
export function numeralsTakeDe(reading: EntryReading): Problem[] {
  if (reading.locale !== 'ro') return [];
  return proseMatches(reading, pattern).flatMap(({ match: [found, digits = '', de, noun], offset }) => {
    const takesDe = joinsWithDe(Number(digits.replaceAll('.', '')));
    if (takesDe === (de !== undefined)) return [];
    return [problemAt(reading, offset, 'GL409', { found, expected: `${digits} ${takesDe ? 'de ' : ''}${noun}` })];
  });
}

function joinsWithDe(count: number): boolean {
  const rest = count % 100;
  return count !== 0 && (rest === 0 || rest >= 20);
}
