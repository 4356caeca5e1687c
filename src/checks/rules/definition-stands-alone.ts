import { fold } from '../../glossary/fold.ts';
import type { Localized } from '../../locales.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemIn, type EntryReading } from '../rule.ts';

const notAThing: Localized<RegExp> = {
  ro: /(?<!\p{L})(?:este|e|înseamnă|reprezintă) (?:atunci |situația )?când(?!\p{L})|^(?:atunci )?când(?!\p{L})/iu,
  en: /\b(?:is|are|means) (?:when|where)\b|^(?:when|where)\b/i,
};

/** GL115-GL117: a definition says what the thing is, without its own name, in whole sentences. */
export function definitionStandsAlone({ entry, locale, kind }: EntryReading): Problem[] {
  if (!entry || kind !== 'terms' || !('definition' in entry.data)) return [];
  const { definition, term } = entry.data;
  const found = notAThing[locale].exec(definition)?.[0];
  return [
    ...(`${fold(definition)} `.startsWith(`${fold(term)} `) ? [problemIn(entry, 'definition', 'GL115')] : []),
    ...(found ? [problemIn(entry, 'definition', 'GL116', { found })] : []),
    ...(/[.!?…][”»)]?$/.test(definition) ? [] : [problemIn(entry, 'definition', 'GL117')]),
  ];
}
