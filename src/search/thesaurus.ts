import type { Locale } from '../locales.ts';
import { sameMeaningEn } from './thesaurus-en.ts';
import { sameMeaningRo } from './thesaurus-ro.ts';

/**
 * Everyday words that say the same, so that a description in the reader's own words meets the definition. Only general
 * words belong here: names of terms go to the entry's `also`, `forms` or `avoid`.
 */
export const sameMeaning: Readonly<Record<Locale, readonly string[]>> = { ro: sameMeaningRo, en: sameMeaningEn };
