import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { checkContent, type CheckOptions } from '../run.ts';
import { applyEdits, type Edit } from './edit.ts';
import { fixes } from './fixes.ts';

/** A file as it was and as the fixes leave it. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Fixes that overlap wait for one another, and one may uncover the next; more rounds than this are never needed. */
const rounds = 6;

/** Repairs what a machine can, and checks again until nothing more can be done. */
export async function runFixes(root: string, options: CheckOptions): Promise<FixedFile[]> {
  const changed = new Map<string, FixedFile>();
  for (let round = 0; round < rounds; round++) {
    const fixed = await fixOnce(root, (await checkContent(root, options)).problems);
    if (fixed.length === 0) break;
    for (const { file, before, after } of fixed)
      changed.set(file, { file, before: changed.get(file)?.before ?? before, after });
    await Promise.all(fixed.map(({ file, after }) => writeFile(path.join(root, file), after)));
  }
  return [...changed.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** The same on a copy: what the fixes would do, and nothing written. */
export async function rehearseFixes(root: string, options: CheckOptions): Promise<FixedFile[]> {
  const copy = await mkdtemp(path.join(tmpdir(), 'glossary-fix-'));
  try {
    await cp(path.join(root, 'content'), path.join(copy, 'content'), { recursive: true, verbatimSymlinks: true });
    return await runFixes(copy, { ...options, remember: false });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function fixOnce(root: string, problems: readonly Problem[]): Promise<FixedFile[]> {
  const byFile = Map.groupBy(problems, (problem) => fixes[problem.code]?.fileOf?.(problem) ?? problem.file);
  const fixed = await Promise.all([...byFile].map(([file, own]) => fixFile(root, file, own)));
  return fixed.filter(({ before, after }) => before !== after);
}

/** Places are counted without a byte order mark, and it stays where it is. */
async function fixFile(root: string, file: string, problems: readonly Problem[]): Promise<FixedFile> {
  const before = await readFile(path.join(root, file), 'utf8').catch(() => '');
  const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
  const text = before.slice(mark.length);
  const edits = problems.flatMap((problem): readonly Edit[] => fixes[problem.code]?.edits(problem, text) ?? []);
  return { file, before, after: mark + applyEdits(text, edits) };
}
