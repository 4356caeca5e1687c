import type { AnyEntry } from '../glossary/glossary.ts';
import type { UnversionedFile } from '../glossary/read.ts';
import type { EntryOutcome } from '../mdx/entry.ts';
import type { Problem } from '../problems/problem.ts';
import { charactersAreVisible, hasInvisible } from './rules/characters-are-visible.ts';
import { fieldsArePlain, hasMarkup } from './rules/fields-are-plain.ts';
import { hasLookAlike, scriptsAreNotMixed } from './rules/scripts-are-not-mixed.ts';
import { readingOf } from './text/reading.ts';

/** Rules of language that guard the reader, too: a page with such a text may show something other than what it says. */
const safetyRules = [charactersAreVisible, scriptsAreNotMixed, fieldsArePlain];

/**
 * What the build refuses beside a wrong structure. Nearly every entry is seen at a glance to have none of it, so that
 * thousands need not be taken apart for it.
 */
export function checkSafety(file: UnversionedFile, outcome: EntryOutcome<AnyEntry['data']>): Problem[] {
  if (outcome.kind === 'problems' || !isSuspect(file.source, outcome.entry.data)) return [];
  const reading = readingOf(file, { tree: outcome.tree });
  return safetyRules.flatMap((rule) => rule(reading));
}

function isSuspect(source: string, data: AnyEntry['data']): boolean {
  const texts = Object.entries(data).flatMap(([key, value]) => (key === 'sources' ? [] : textsIn(value)));
  return hasInvisible(source) || hasLookAlike(source) || texts.some(hasMarkup);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
