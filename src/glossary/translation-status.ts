import { createHash } from 'node:crypto';
import { sourceLocale, type Locale } from '../locales.ts';
import type { AnyEntry, Bilingual } from './glossary.ts';
import { digestLength, meaningText } from './meaning.ts';

export type TranslationStatus = 'current' | 'outdated' | 'missing';

/** 16 hexadecimal digits that change when the meaning of a source entry may have changed. */
export function meaningDigest(entry: Pick<AnyEntry, 'data' | 'text' | 'components'>): string {
  const found = known.get(entry);
  if (found) return found;
  const digest = createHash('sha256').update(meaningText(entry)).digest('hex').slice(0, digestLength);
  known.set(entry, digest);
  return digest;
}

/** An entry is read once and never changed, and the build asks for its digest on several pages. */
const known = new WeakMap<object, string>();

interface DatedTranslation {
  readonly sourceDigest?: string | undefined;
}

export function translationStatus<
  Source extends AnyEntry['data'],
  Translated extends AnyEntry['data'] & DatedTranslation,
>(concept: Bilingual<Source, Translated>, locale: Locale): TranslationStatus {
  if (locale === sourceLocale) return 'current';
  const translation = concept.translations[locale];
  if (!translation) return 'missing';
  return translation.data.sourceDigest === meaningDigest(concept.source as AnyEntry) ? 'current' : 'outdated';
}
