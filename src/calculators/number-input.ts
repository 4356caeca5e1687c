import type { Locale } from '../locales.ts';

/**
 * Numbers as people type and paste them. Both decimal separators are understood by rule; only "1.234" and "1,234" can
 * be read in two ways, and there the page's language decides and `ambiguous` asks to show what was read.
 */

export type ParsedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly ambiguous: boolean }
  | { readonly kind: 'invalid'; readonly reason: NumberProblem };

export type NumberProblem = 'not-a-number' | 'grouping' | 'two-decimals' | 'too-large';

/** Beyond this a number no longer has all its digits in a computer's arithmetic, so that it would be misread. */
export const largestNumber = 1e15;

const groupingSeparator: Record<Locale, '.' | ','> = { ro: '.', en: ',' };

const powersOfTen: readonly (readonly [suffix: RegExp, power: number])[] = [
  [/(?:de )?(?:k|mii|mie|thousand)$/i, 3],
  [/(?:de )?(?:m|mln\.?|mil\.?|mio|milio(?:n|ane)|millions?)$/i, 6],
  [/(?:de )?(?:mld\.?|miliarde?|bn|billions?)$/i, 9],
];
const unitWord =
  /(?:de )?(?:ron|lei|leu|eur|euro|euros|usd|dolari?|dollars?|[€$%]|luni|lună|months?|zile|zi|days?|ani|an|years?)$/i;
const currencyBefore = /^([-+]?) ?(?:ron|lei|eur|euro|usd|[€$]) ?/i;
const spaces = /[\s\u00a0\u2007-\u200a\u202f]+/g;
const minusSigns = /[\u2010-\u2013\u2212\ufe63\uff0d]/g;

/** parseNumber('1.234,5 lei', 'en') // => { kind: 'number', value: 1234.5, ambiguous: false } */
export function parseNumber(text: string, locale: Locale): ParsedNumber {
  const typed = text.replace(spaces, ' ').replace(minusSigns, '-').trim();
  if (typed === '') return { kind: 'empty' };
  const { sign, rest } = signOf(withoutUnits(typed));
  const [digits, power] = withoutPower(rest);
  const exponent = /^(.*\d)e([+-]?\d{1,3})$/i.exec(digits);
  if (exponent?.[1] !== undefined) return readDigits(exponent[1], sign, power + Number(exponent[2]), locale);
  return readDigits(digits, sign, power, locale);
}

function withoutUnits(text: string): string {
  const brackets = /^\((.*)\)$/.exec(text);
  if (brackets?.[1] !== undefined) return `-${withoutUnits(brackets[1].trim())}`;
  const stripped = text.replace(currencyBefore, '$1').replace(unitWord, '').trim();
  return stripped === text ? text : withoutUnits(stripped);
}

function signOf(text: string): { sign: string; rest: string } {
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  return { sign: sign === '-' ? '-' : '', rest: text.slice(sign.length).trim() };
}

/** "1,5 mil." is 1,5 and six zeros. */
function withoutPower(text: string): readonly [digits: string, power: number] {
  const found = powersOfTen.find(([suffix]) => suffix.test(text));
  return found ? [text.replace(found[0], '').trim(), found[1]] : [text, 0];
}

function readDigits(text: string, sign: string, power: number, locale: Locale): ParsedNumber {
  if (!/^[\d.,'’ ]*\d[.,]?$/.test(text)) return { kind: 'invalid', reason: 'not-a-number' };
  const { decimal, ambiguous } = decimalSeparator(text, locale);
  const [whole = '', decimals = '', ...more] = decimal === undefined ? [text] : text.split(decimal);
  if (more.length > 0) return { kind: 'invalid', reason: 'two-decimals' };
  if (!isGroupedWell(whole) || !/^\d*$/.test(decimals)) return { kind: 'invalid', reason: 'grouping' };
  const value = Number(`${sign}${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}e${power}`);
  if (Math.abs(value) > largestNumber) return { kind: 'invalid', reason: 'too-large' };
  return { kind: 'number', value: value + 0, ambiguous };
}

interface DecimalReading {
  readonly decimal: '.' | ',' | undefined;
  readonly ambiguous: boolean;
}

function decimalSeparator(text: string, locale: Locale): DecimalReading {
  const [dots, commas] = [text.split('.').length - 1, text.split(',').length - 1];
  if (dots + commas === 0) return { decimal: undefined, ambiguous: false };
  const last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  if (dots > 0 && commas > 0) return { decimal: last, ambiguous: false };
  if (dots + commas > 1) return { decimal: undefined, ambiguous: false };
  // Only "1.234", "12.345" and "123.456" can be thousands as well; "0.125", "1234.567" and "1 234.567" cannot.
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { decimal: last, ambiguous: false };
  return { decimal: last === groupingSeparator[locale] ? undefined : last, ambiguous: true };
}

/** Digits, or groups of three after the first, all set apart by one and the same sign. */
function isGroupedWell(whole: string): boolean {
  return /^\d*$/.test(whole) || /^[1-9]\d{0,2}([.,'’ ])\d{3}(?:\1\d{3})*$/.test(whole);
}
