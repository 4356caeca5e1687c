import { locales, type Locale } from '../../locales.ts';

export interface FigureNumbers {
  number(value: number): string;
  percent(share: number): string;
  signed(value: number): string;
}

/** Numbers as readers of the language write them. */
export function figureNumbers(locale: Locale): FigureNumbers {
  const tag = locales[locale].numberFormat;
  const plain = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const signed = new Intl.NumberFormat(tag, { signDisplay: 'exceptZero' });
  return {
    number: (value) => plain.format(value),
    percent: (share) => percent.format(share),
    signed: (value) => signed.format(value).replace('-', '\u2212'),
  };
}
