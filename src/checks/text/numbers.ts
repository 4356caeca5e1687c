import type { Locale, Localized } from '../../locales.ts';

/** A number as a text writes it. */
export interface WrittenNumber {
  readonly text: string;
  readonly offset: number;
  readonly value: number;
  readonly decimals: number;
}

const decimalMark: Localized = { ro: ',', en: '.' };

/** The numbers of a text in its language's format; digits that belong to a word ("B2B", "Q3") are none. */
export function numbersIn(text: string, locale: Locale): WrittenNumber[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?!\p{L})/gu)].map(({ 0: written, index }) => {
    const [whole = '', fraction = ''] = written.split(decimalMark[locale]);
    const value = Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`);
    return { text: written, offset: index, value, decimals: fraction.length };
  });
}
