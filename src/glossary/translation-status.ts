import { createHash } from 'node:crypto';
import { sourceLocale, type Locale } from '../locales.ts';
import type { AnyEntry, Bilingual } from './glossary.ts';

export type TranslationStatus = 'current' | 'outdated' | 'missing';

/**
 * 16 hexadecimal digits that change when the meaning of a source entry may have changed: its definition (or question
 * and answer), body and formulas. White space, sources, forms and review dates leave it alone, so that small repairs
 * do not age translations.
 */
export function meaningDigest({ data, text, components }: Pick<AnyEntry, 'data' | 'text' | 'components'>): string {
  const head = 'definition' in data ? [data.definition] : [data.question, data.answer];
  const parts = [...head, text, ...components.flatMap(({ attributes }) => Object.values(attributes))];
  const meaning = parts.join('\n').normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(meaning).digest('hex').slice(0, 16);
}

interface DatedTranslation {
  readonly sourceDigest?: string | undefined;
}

export function translationStatus<Source extends AnyEntry['data'], Translated extends AnyEntry['data'] & DatedTranslation>(
  concept: Bilingual<Source, Translated>,
  locale: Locale,
): TranslationStatus {
  if (locale === sourceLocale) return 'current';
  const translation = concept.translations[locale];
  if (!translation) return 'missing';
  return translation.data.sourceDigest === meaningDigest(concept.source as AnyEntry) ? 'current' : 'outdated';
}
