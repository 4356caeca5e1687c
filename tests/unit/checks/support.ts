import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../../src/checks/run.ts';
import { describe as describeProblem, type Problem } from '../../../src/problems/problem.ts';

export const fixtures = path.resolve('tests/fixtures');

/** A copy of the small valid glossary, with a fixture's files laid over it or single files changed. Gone after the test. */
export async function glossaryWith(
  overlay: string | Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'glossary-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await copyContent('valid', root);
  if (typeof overlay === 'string') await copyContent(overlay, root);
  else await Promise.all(Object.entries(overlay).map(([file, text]) => write(root, file, text)));
  return root;
}

async function copyContent(fixture: string, root: string): Promise<void> {
  await cp(path.join(fixtures, fixture, 'content'), path.join(root, 'content'), {
    recursive: true,
    verbatimSymlinks: true,
  });
}

async function write(root: string, file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

/** What the check says of a glossary, a line each: place, code and the words in both languages. */
export async function toldOf(root: string): Promise<string> {
  return (await checkContent(root)).problems.map(told).join('\n');
}

export function told(problem: Problem): string {
  const { ro, en } = describeProblem(problem);
  return `${problem.file}:${problem.line}:${problem.column}  ${problem.code}\n  en: ${en}\n  ro: ${ro}`;
}

/** Place and code alone. */
export async function codesOf(root: string): Promise<string[]> {
  return (await checkContent(root)).problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}
