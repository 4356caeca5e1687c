import { locales, type Locale } from '../locales.ts';
import type { Cell, Formatter, PluralForms, Unit } from './definition.ts';

export { plainNumber } from './plain-number.ts';

export const currencies = ['RON', 'EUR', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** The same in every language: a shared link that names no currency must mean the same amount everywhere. */
export const defaultCurrency: Currency = 'RON';

export function isCurrency(value: string): value is Currency {
  return currencies.some((currency) => currency === value);
}

/** What is shown where there is no value. */
export const noValue = '–';

const durations: Record<'months' | 'years' | 'days', Record<Locale, PluralForms>> = {
  months: { ro: { one: 'lună', few: 'luni', other: 'de luni' }, en: { one: 'month', other: 'months' } },
  years: { ro: { one: 'an', few: 'ani', other: 'de ani' }, en: { one: 'year', other: 'years' } },
  days: { ro: { one: 'zi', few: 'zile', other: 'de zile' }, en: { one: 'day', other: 'days' } },
};
const truth: Record<Locale, readonly [no: string, yes: string]> = { ro: ['nu', 'da'], en: ['no', 'yes'] };
const percentSign: Record<Locale, string> = { ro: '\u00a0%', en: '%' };

/** Values as readers of the language write them; money in the chosen currency, which is a label and converts nothing. */
export function createFormatter(locale: Locale, currency: Currency = defaultCurrency): Formatter {
  const plural = (count: number, forms: PluralForms): string =>
    `${decimal(locale, count)} ${forms[pluralRules(locale).select(count)] ?? forms.other}`;
  const numberText = (value: number, unit: Unit): string => {
    if (unit === 'money') return money(locale, currency, value);
    if (unit === 'percent') return decimal(locale, value, 4) + percentSign[locale];
    if (unit === 'months' || unit === 'years' || unit === 'days') return plural(value, durations[unit][locale]);
    return decimal(locale, value);
  };
  const value = (cell: Cell, unit: Unit): string => {
    if (cell === undefined || cell === '' || Number.isNaN(cell)) return noValue;
    if (typeof cell === 'number') return numberText(cell, unit);
    return typeof cell === 'boolean' ? truth[locale][cell ? 1 : 0] : cell;
  };
  return { locale, value, plural };
}

/** At most two decimals; what is too small for them keeps its first digits instead of being shown as 0. */
function decimal(locale: Locale, value: number, smallDigits = 2): string {
  const small = value !== 0 && Math.abs(value) < (smallDigits > 2 ? 1 : 0.01);
  return numberFormat(locale, small ? { maximumSignificantDigits: smallDigits } : { maximumFractionDigits: 2 }).format(
    value + 0,
  );
}

/** The amount, then the currency's code, as the entries write it in both languages: "39,000 EUR", "39.000 EUR". */
function money(locale: Locale, currency: Currency, value: number): string {
  const small = value !== 0 && Math.abs(value) < 0.01;
  const whole = Math.round(value * 100) % 100 === 0;
  const digits = small
    ? { maximumSignificantDigits: 2 }
    : { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 };
  return `${numberFormat(locale, digits).format(value + 0)}\u00a0${currency}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making an `Intl` object costs more than using it, so each is made once. */
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(locales[locale].numberFormat, options);
  formats.set(key, format);
  return format;
}

const rules = new Map<Locale, Intl.PluralRules>();

/** Plural rules for numbers as they are shown, with two decimals: 20,001 is shown as "20" and takes "de". */
function pluralRules(locale: Locale): Intl.PluralRules {
  const made = rules.get(locale) ?? new Intl.PluralRules(locales[locale].numberFormat, { maximumFractionDigits: 2 });
  rules.set(locale, made);
  return made;
}
