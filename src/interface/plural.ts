import { locales, type Locale } from '../locales.ts';

/** The forms of a counted noun; `other` in Romanian is for 20 and more, and takes "de". */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * A count with its noun, in the form that the language asks for.
 *
 * @example counted(20, { one: 'termen', few: 'termeni', other: 'de termeni' }, 'ro') // => '20 de termeni'
 */
export function counted(count: number, forms: PluralForms, locale: Locale): string {
  const { plural, number } = formats(locale);
  return `${number.format(count)} ${forms[plural.select(count)] ?? forms.other}`;
}

/** A calendar day in words: "24 noiembrie 2026". */
export function formatDay(day: string, locale: Locale): string {
  return formats(locale).day.format(new Date(`${day}T00:00:00Z`));
}

interface Formats {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
  readonly day: Intl.DateTimeFormat;
}

const known = new Map<Locale, Formats>();

/** One of each for a language: making them costs more than a thousand uses. */
function formats(locale: Locale): Formats {
  const made = known.get(locale);
  if (made) return made;
  const { lang, numberFormat } = locales[locale];
  const fresh = {
    plural: new Intl.PluralRules(lang),
    number: new Intl.NumberFormat(numberFormat),
    day: new Intl.DateTimeFormat(numberFormat, { dateStyle: 'long', timeZone: 'UTC' }),
  };
  known.set(locale, fresh);
  return fresh;
}
