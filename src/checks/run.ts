import path from 'node:path';
import { buildGlossary, type Glossary } from '../glossary/glossary.ts';
import { readSharedFiles } from '../glossary/read.ts';
import { readOtherWords } from '../glossary/yaml-files.ts';
import { sortProblems, type Problem } from '../problems/problem.ts';
import { openLists } from './cache/lists.ts';
import { emptyStore, openStore, type CheckStore, type FileRecord } from './cache/store.ts';
import { meaningOfStub } from './cache/stub.ts';
import { checkContext } from './context.ts';
import { isAbout } from './is-about.ts';
import { readFoundingFigures } from './founding-figures.ts';
import { checkLexis } from './language.ts';
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { readWordLists } from './lexicon/word-lists.ts';
import { addressesAreKept } from './rules/addresses-are-kept.ts';
import { otherWordsNameTerms } from './rules/other-words-name-terms.ts';
import { termsAreLinked } from './rules/terms-are-linked.ts';
import { wordListsAreSorted } from './rules/word-lists-are-sorted.ts';
import { createSpelling, dictionariesDigest } from './spelling/spelling.ts';
import { checkAcrossEntries } from './structure.ts';
import {
  identifiedEntries,
  isComplete,
  looseWords,
  readingFor,
  surveyContent,
  unreadableTerms,
  type Survey,
  type SurveyedFile,
} from './survey.ts';

export interface CheckOptions {
  /** Only the problems of these terms and comparisons. */
  readonly only?: readonly string[];
  /** Remember what was found, so that the next run need not find it again. */
  readonly remember?: boolean;
}

export interface CheckResult {
  readonly problems: readonly Problem[];
  readonly entries: number;
  readonly terms: number;
  readonly glossary: Glossary;
}

/** Every problem of the content below a project's root, sorted. */
export async function checkContent(
  root: string,
  { only = [], remember = false }: CheckOptions = {},
): Promise<CheckResult> {
  const isWanted = (file: string) => isAbout(file, only);
  const isNamed = (file: string) => only.length > 0 && isWanted(file);
  const folder = path.join(root, '.cache', 'check');
  const store = remember ? await openStore(folder, dictionariesDigest()) : emptyStore();
  const memory = remember ? await openLists(folder) : undefined;
  const [shared, lists, figures, otherWords] = await Promise.all([
    readSharedFiles(root, memory),
    readWordLists(root),
    readFoundingFigures(root),
    readOtherWords(root, memory),
  ]);
  const survey = surveyContent(root, store, figures, isNamed);
  const glossary = buildGlossary(
    identifiedEntries(survey),
    shared.categories.data ?? [],
    shared.paths.data?.paths ?? [],
  );
  const lexicon = buildLexicon(glossary, lists, createSpelling(store.verdicts), (locale) => looseWords(survey, locale));
  const files = judgeLexis(root, survey, lexicon, isWanted);
  await remembered(store, files, lexicon);
  await memory?.save();
  const context = checkContext({ glossary, unreadable: unreadableTerms(survey, glossary), ...shared }, meaningOfStub);
  const problems = [
    ...[shared.categories, shared.paths, shared.permalinks, otherWords].flatMap((reading) => reading.problems),
    ...survey.problems,
    ...files.flatMap(({ record: { problems: own, lexical } }) => [...own, ...(lexical?.problems ?? [])]),
    ...checkAcrossEntries(context),
    ...termsAreLinked(context),
    ...(isComplete(survey) ? addressesAreKept(glossary, shared.permalinks) : []),
    ...wordListsAreSorted(lists),
    ...otherWordsNameTerms(otherWords, new Set([...glossary.terms.keys(), ...context.unreadable])),
  ];
  const shown = sortProblems(problems.filter(({ file }) => isWanted(file)));
  return { problems: shown, entries: identifiedEntries(survey).length, terms: glossary.terms.size, glossary };
}

/** The files with what the rules of words and names say of them, asked again only where a name or a file has changed. */
function judgeLexis(
  root: string,
  { files }: Survey,
  lexicon: Lexicon,
  isWanted: (file: string) => boolean,
): SurveyedFile[] {
  return files.map((surveyed) => {
    const { listed, record } = surveyed;
    const isCurrent = record.lexical?.digest === lexicon.digest;
    return isCurrent || !isWanted(listed.file) ? surveyed : { ...surveyed, record: withLexis(root, surveyed, lexicon) };
  });
}

function withLexis(root: string, surveyed: SurveyedFile, lexicon: Lexicon): FileRecord {
  const reading = readingFor(root, surveyed);
  const problems = reading ? checkLexis({ ...reading, entry: surveyed.record.stub }, lexicon) : [];
  return { ...surveyed.record, lexical: { digest: lexicon.digest, problems } };
}

async function remembered(store: CheckStore, files: readonly SurveyedFile[], lexicon: Lexicon): Promise<void> {
  await store.save(new Map(files.map(({ listed, record }) => [listed.file, record])), lexicon.spelling.digest);
}
