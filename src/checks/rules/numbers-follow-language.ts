import type { Locale, Localized } from '../../locales.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';
import { proseMatches, type ProseMatch } from '../text/matches.ts';

const separators: Localized<{ readonly group: string; readonly decimal: string }> = {
  ro: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** A number as a whole: nothing of a word, a date with slashes, a time or a range of references. */
const pattern = /(?<![\p{L}\p{N}.,:/#])\d+(?:[.,]\d+)*(?![\p{L}\p{N}/:]|[.,]\d)/gu;

/** GL403: 1.234,56 in Romanian, 1,234.56 in English. */
export function numbersFollowLanguage(reading: EntryReading): Problem[] {
  return proseMatches(reading, pattern).flatMap((match) => {
    const found = match.match[0];
    const expected = isReference(match) ? undefined : correction(found, reading.locale);
    return expected === undefined ? [] : [problemAt(reading, match.offset, 'GL403', { found, expected })];
  });
}

/** "ora 12.30", "până la 19.30", "ISO 27001", "nr. 10234": figures that tell a time or name something. */
function isReference({ match, prose }: ProseMatch): boolean {
  const end = match.index + match[0].length;
  const before = prose.text.slice(Math.max(0, match.index - 12), match.index);
  const isTime =
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(match[0]) &&
    !/^[\s\u00a0]*(?:%|€|RON|EUR|USD|lei|euro)/.test(prose.text.slice(end));
  if (isTime && /(?<!\p{L})(?:la|ora|orele|între|după|înainte de)[\s\u00a0]$/iu.test(before)) return true;
  return /(?:\b(?:nr\.|art\.|[Nn]o\.)|\b(?!(?:RON|EUR|USD)\b)[A-Z]{2,})[\s\u00a0-]$/.test(before);
}

function correction(found: string, locale: Locale): string | undefined {
  const { group, decimal } = separators[locale];
  if (/^\d+$/.test(found)) return found.length >= 5 && !found.startsWith('0') ? grouped(found, group) : undefined;
  if (isDateOrVersion(found)) return undefined;
  const own = new RegExp(`^(?:\\d{1,3}(?:\\${group}\\d{3})+|\\d+)(?:\\${decimal}\\d+)?$`);
  if (own.test(found) && !looksGrouped(found, decimal)) return undefined;
  return found.replace(/[.,]/g, (mark) => (mark === group ? decimal : group));
}

/** 24.11.2026, 1.2.3, 2.0 */
function isDateOrVersion(found: string): boolean {
  const [, ...rest] = found.split('.');
  return (
    !found.includes(',') && (/^\d\.0$/.test(found) || (rest.length > 1 && !rest.every(({ length }) => length === 3)))
  );
}

/** Nobody writes three decimals that end in a zero: 10,000 in Romanian is ten thousand in the English way. */
function looksGrouped(found: string, decimal: string): boolean {
  return new RegExp(`^[1-9]\\d{0,2}\\${decimal}\\d\\d0$`).test(found);
}

function grouped(digits: string, group: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, group);
}
