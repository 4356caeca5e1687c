import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readGlossary, type GlossaryReading } from '../glossary/read.ts';
import { sortProblems, type Problem } from '../problems/problem.ts';
import { checkContext } from './context.ts';
import { applyEdits, type Edit } from './fixes/edit.ts';
import { fixes } from './fixes/fixes.ts';
import { checkStructure } from './structure.ts';

export interface CheckResult {
  readonly problems: readonly Problem[];
  readonly entries: number;
  readonly terms: number;
}

/** Every problem of the content below a project's root, sorted. */
export async function checkContent(root: string): Promise<CheckResult> {
  const reading = await readGlossary(root);
  return { problems: sortProblems(problemsOf(reading)), entries: reading.entries.length, terms: reading.glossary.terms.size };
}

function problemsOf(reading: GlossaryReading): Problem[] {
  return [...reading.problems, ...checkStructure(checkContext(reading))];
}

/** A file as it is and as the fixes would leave it. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What the fixes change. Nothing is written. */
export async function fixProblems(root: string, problems: readonly Problem[]): Promise<FixedFile[]> {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const fixed = await Promise.all([...byFile].map(([file, own]) => fixFile(root, file, own)));
  return fixed.filter(({ before, after }) => before !== after);
}

async function fixFile(root: string, file: string, problems: readonly Problem[]): Promise<FixedFile> {
  const before = await readFile(path.join(root, file), 'utf8').catch(() => '');
  const edits = problems.flatMap((problem): readonly Edit[] => fixes[problem.code]?.(problem, before) ?? []);
  return { file, before, after: applyEdits(before, edits) };
}

export async function writeFixes(root: string, files: readonly FixedFile[]): Promise<void> {
  await Promise.all(files.map(({ file, after }) => writeFile(path.join(root, file), after)));
}
