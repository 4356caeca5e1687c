import type { Locale } from '../../../locales.ts';

/** A formula in en-US syntax as a spreadsheet in the reader's language takes it; texts in quotes stay as they are. */
export function localizedFormula(formula: string, locale: Locale): string {
  if (locale === 'en') return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(',', ';').replace(/(?<=\d)\.(?=\d)/g, ',')))
    .join('');
}
