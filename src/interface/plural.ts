import { locales, type Locale } from '../locales.ts';

/** The forms of a counted noun; `other` in Romanian is for 20 and more, and takes "de". */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * A count with its noun, in the form that the language asks for.
 *
 * @example counted(20, { one: 'termen', few: 'termeni', other: 'de termeni' }, 'ro') // => '20 de termeni'
 */
export function counted(count: number, forms: PluralForms, locale: Locale): string {
  const { lang, numberFormat } = locales[locale];
  const category = new Intl.PluralRules(lang).select(count);
  return `${new Intl.NumberFormat(numberFormat).format(count)} ${forms[category] ?? forms.other}`;
}

/** A calendar day in words: "24 noiembrie 2026". */
export function formatDay(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locales[locale].numberFormat, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
