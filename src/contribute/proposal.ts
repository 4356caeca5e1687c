import type { Glossary } from '../glossary/glossary.ts';
import { digestLength, meaningText } from '../glossary/meaning.ts';
import { localeKeys, sourceLocale, type Locale } from '../locales.ts';
import { slugify } from '../mdx/slug.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { mend, problemsAmongOthers, readDraftFile, type ProjectFacts, type ReadDraft } from './check-draft.ts';
import { hasText, type Draft } from './draft.ts';
import { entryParts } from './entry-parts.ts';
import type { KnownTerms } from './known-terms.ts';
import { draftOf, type Originals } from './read-draft.ts';
import { addToReadingOrder } from './reading-order.ts';
import { sha256 } from './sha256.ts';
import { tidyBody } from './tidy.ts';
import { valuesOf, type Values } from './values.ts';
import { writeEntry } from './write-entry.ts';

/** What a proposal is made beside. */
export interface Surroundings {
  readonly known: KnownTerms;
  readonly glossary: Glossary;
  readonly facts: ProjectFacts;
  /** `content/categories.yaml` as it is. */
  readonly categories: string;
  /** The day that a new entry is reviewed on. */
  readonly today: string;
}

export interface ProposedFile {
  readonly path: string;
  readonly content: string;
  readonly isNew: boolean;
}

export interface Proposal {
  readonly id: string;
  /** What changes, in the order in which it is best sent. */
  readonly files: readonly ProposedFile[];
  readonly drafts: readonly ReadDraft[];
  readonly problems: readonly Problem[];
  readonly isReady: boolean;
}

/** The id that a draft's term has or would get: the English name's words, or the Romanian ones. */
export function idOf(draft: Draft): string {
  return draft.id?.trim() || slugify(draft['en.term'] ?? '') || slugify(draft['ro.term'] ?? '');
}

/** The files that say what the form says, and what the checks say of them. */
export function propose(draft: Draft, originals: Originals, around: Surroundings): Proposal {
  const id = idOf(draft);
  const make = (locale: Locale, digest?: string) => draftFile({ draft, originals, locale, id, digest }, around);
  const source = make(sourceLocale);
  const digest = source.entry && sha256(meaningText(source.entry)).slice(0, digestLength);
  const others = localeKeys.filter((locale) => locale !== sourceLocale && hasText(draft, locale));
  const drafts = [source, ...others.map((locale) => make(locale, digest))];
  const among = problemsAmongOthers(id, drafts, around.glossary, around.facts);
  const problems = [...drafts.flatMap((one) => one.problems), ...among];
  const files = changedFiles(drafts, originals, draft, id, around);
  return { id, files, drafts, problems, isReady: files.length > 0 && id !== '' && !problems.some(isError) };
}

interface Wanted {
  readonly draft: Draft;
  readonly originals: Originals;
  readonly locale: Locale;
  readonly id: string;
  readonly digest: string | undefined;
}

/** One language's file: as it was where nothing is changed, written and mended where something is. */
function draftFile({ draft, originals, locale, id, digest }: Wanted, { known, today }: Surroundings): ReadDraft {
  const original = originals[locale];
  const before = draftOf(id, originals);
  const body = tidyBody(draft[`${locale}.body`] ?? '', locale);
  const typed = valuesOf(draft, locale, known);
  const own = valuesOf(before, locale, known);
  const isTouched =
    JSON.stringify(typed) !== JSON.stringify(own) || body !== tidyBody(before[`${locale}.body`] ?? '', locale);
  const file = { kind: 'terms' as const, id, locale, file: `content/terms/${id}/${locale}.mdx`, version: 'draft' };
  if (original !== undefined && !isTouched) return readDraftFile({ ...file, source: original });
  const values = mergedValues(original, typed, own, today);
  const dated = digest ? { ...values, sourceDigest: digest } : values;
  return readDraftFile(mend({ ...file, source: writeEntry(original, dated, body) }));
}

/**
 * What the form says where it says something else than before, and what the entry has where it does not: fields that
 * the form does not know, and values that it shows in a simpler form, stay as they are.
 */
function mergedValues(original: string | undefined, typed: Values, before: Values, today: string): Values {
  if (original === undefined) return { ...typed, reviewed: today };
  const own = valuesIn(original);
  const isTouched = (key: string) => JSON.stringify(typed[key]) !== JSON.stringify(before[key]);
  const kept = Object.entries(own).filter(([key]) => !isTouched(key));
  const changed = Object.entries(typed).filter(([key]) => isTouched(key));
  return Object.fromEntries([...kept, ...changed]);
}

function valuesIn(source: string): Values {
  return Object.fromEntries(entryParts(source).fields.map(({ key, value }) => [key, value]));
}

function changedFiles(
  drafts: readonly ReadDraft[],
  originals: Originals,
  draft: Draft,
  id: string,
  around: Surroundings,
): ProposedFile[] {
  const entries = drafts.flatMap(({ file: { file, source, locale } }) =>
    source === originals[locale] ? [] : [{ path: file, content: source, isNew: originals[locale] === undefined }],
  );
  const ordered = addToReadingOrder(around.categories, draft.category ?? '', id);
  const isListed = ordered === around.categories || originals[sourceLocale] !== undefined;
  return isListed ? entries : [...entries, { path: 'content/categories.yaml', content: ordered, isNew: false }];
}
