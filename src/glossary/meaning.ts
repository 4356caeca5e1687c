import type { AnyEntry } from './glossary.ts';

/** How many hexadecimal digits of the meaning's SHA-256 a translation records. */
export const digestLength = 16;

/**
 * What of an entry carries meaning, as one text: its definition (or question and answer), body and formulas. White
 * space, sources, forms and review dates leave it alone, so that small repairs do not age translations.
 */
export function meaningText({ data, text, components }: Pick<AnyEntry, 'data' | 'text' | 'components'>): string {
  const head = 'definition' in data ? [data.definition] : [data.question, data.answer];
  const parts = [...head, text, ...components.flatMap(({ attributes }) => Object.values(attributes))];
  return parts.join('\n').normalize('NFC').replace(/\s+/g, ' ').trim();
}
