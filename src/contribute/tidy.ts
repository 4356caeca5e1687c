import type { Locale } from '../locales.ts';

const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const commas: Readonly<Record<string, string>> = { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' };

/** What a copied text brings along and nobody sees: decomposed letters, cedillas, invisible characters. */
export function tidy(text: string, locale: Locale): string {
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(invisible, '');
  return locale === 'ro' ? plain.replace(/[şŞţŢ]/g, (letter) => commas[letter] ?? letter) : plain;
}

/** A field of one line. */
export function tidyLine(text: string, locale: Locale): string {
  return tidy(text, locale).replace(/\s+/g, ' ').trim();
}

/** A list of one item a line, without empty ones and without doubles. */
export function tidyList(text: string, locale: Locale): string[] {
  const lines = tidy(text, locale).split('\n');
  return [...new Set(lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean))];
}

/** A body: no spaces at the ends of lines, one empty line at most between two blocks, none at the ends. */
export function tidyBody(text: string, locale: Locale): string {
  return tidy(text, locale)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
