import { applyEdits } from '../checks/fixes/edit.ts';
import type { CheckContext } from '../checks/rule.ts';
import { readingOf } from '../checks/text/reading.ts';
import type { ContentFile } from '../glossary/content-files.ts';
import type { Glossary, TermEntry } from '../glossary/glossary.ts';
import { readEntry } from '../mdx/entry.ts';
import { sourceLocale } from '../locales.ts';
import { parseMdx } from '../mdx/parse.ts';
import { sortProblems, type Problem } from '../problems/problem.ts';
import { neutralKeys, sourceTermSchema, translatedTermSchema } from '../schemas/term.ts';
import { draftEntryRules, draftFixes, draftGlossaryRules } from './draft-rules.ts';
import { withEntries } from './stub-glossary.ts';

/** What the page knows of the project besides the terms. */
export interface ProjectFacts {
  /** The ids of each calculator's inputs. */
  readonly calculators: Readonly<Record<string, readonly string[]>>;
  readonly figures: readonly string[];
}

export interface ReadDraft {
  readonly file: ContentFile;
  readonly entry: TermEntry | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a file: its entry, and the problems that can be seen without the others. */
export function readDraftFile(file: ContentFile): ReadDraft {
  const outcome = read(file);
  const entry = outcome.kind === 'entry' ? outcome.entry : undefined;
  const structural = outcome.kind === 'problems' ? outcome.problems : [];
  const found = [...structural, ...languageProblems(file, entry), ...formsMissing(file, entry)];
  return { file, entry, problems: sortProblems(found) };
}

function read({ file, locale, source }: ContentFile) {
  return locale === sourceLocale
    ? readEntry(source, { file, locale, schema: sourceTermSchema })
    : readEntry(source, { file, locale, schema: translatedTermSchema, neutralKeys });
}

/** Told at once, and not only when everything else is right. */
function formsMissing({ file, source }: ContentFile, entry: TermEntry | undefined): Problem[] {
  const isMissing = !entry && !/^forms:/m.test(source);
  return isMissing ? [{ code: 'GL114', file, line: 1, column: 1, params: { key: 'forms' } }] : [];
}

function languageProblems(file: ContentFile, entry: TermEntry | undefined): Problem[] {
  const parsed = parseMdx(file.source);
  const reading = readingOf(file, { tree: parsed.kind === 'tree' ? parsed.tree : undefined, entry });
  return draftEntryRules.flatMap((rule) => rule(reading));
}

/** Repairs what a machine can: quotation marks, spaces and letters, until nothing of the kind is left; three rounds are enough for any text. */
export function mend(file: ContentFile): ContentFile {
  let current = file;
  for (let round = 0; round < 3; round++) {
    const problems = languageProblems(current, undefined);
    const edits = problems.flatMap((problem) => draftFixes[problem.code]?.edits(problem, current.source) ?? []);
    if (edits.length === 0) break;
    current = { ...current, source: applyEdits(current.source, edits) };
  }
  return current;
}

/** The problems that show only beside the other terms, of this term's files alone. */
export function problemsAmongOthers(
  id: string,
  drafts: readonly ReadDraft[],
  glossary: Glossary,
  facts: ProjectFacts,
): Problem[] {
  const entries = drafts.flatMap(({ entry }) => entry ?? []);
  const context = contextOf(withEntries(glossary, id, entries), facts);
  const files = new Set(drafts.map(({ file }) => file.file));
  const found = draftGlossaryRules.flatMap((rule) => rule(context));
  return sortProblems(found.filter((problem) => files.has(problem.file) && !isUnknowable(problem)));
}

/** The sections of other entries are not known here, so a link to one is not judged. */
function isUnknowable({ code, params }: Problem): boolean {
  return code === 'GL310' && String(params['url']).includes('#');
}

const nothing = { file: '', problems: [], placeOf: () => ({ line: 1, column: 1 }) };

function contextOf(glossary: Glossary, { calculators, figures }: ProjectFacts): CheckContext {
  return {
    glossary,
    unreadable: new Set(),
    categories: nothing,
    paths: nothing,
    calculators: new Map(Object.entries(calculators)),
    figures,
    meaningOf: () => '',
  };
}
