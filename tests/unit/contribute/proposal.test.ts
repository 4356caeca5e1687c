import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/run.ts';
import { formatProblem } from '../../../src/checks/reporters/terminal.ts';
import { isError } from '../../../src/problems/problem.ts';
import { propose, type Proposal, type Surroundings } from '../../../src/contribute/proposal.ts';
import { draftOf } from '../../../src/contribute/read-draft.ts';
import { scriptedEdits, type ScriptedEdit } from './scripted-edits.ts';
import { originalsOf, surroundings } from './surroundings.ts';

let around: Surroundings;
let root: string;
/** What is wrong with the content already is no fault of a proposal. */
let before: string[];

beforeAll(async () => {
  around = await surroundings();
  root = await mkdtemp(join(tmpdir(), 'proposal-'));
  await cp('content', join(root, 'content'), { recursive: true });
  before = await errorsIn(root);
}, 600_000);

afterAll(async () => rm(root, { recursive: true, force: true }));

describe('what the form writes passes the check unchanged', () => {
  test('there are twenty edits', () => {
    expect(scriptedEdits).toHaveLength(20);
  });

  test.each(scriptedEdits)('$title', { timeout: 120_000 }, async (edit) => {
    const proposal = await proposalFor(edit);
    expect(proposal.problems.filter((problem) => problem.code !== 'GL111')).toEqual([]);
    expect(proposal.files.map(({ path }) => path)).toEqual(edit.files);
    expect(proposal.isReady).toBe(true);
    expect(await newErrors(proposal)).toEqual([]);
  });
});

async function proposalFor({ improves, type }: ScriptedEdit): Promise<Proposal> {
  const originals = improves ? await originalsOf(improves) : {};
  return propose(type(improves ? draftOf(improves, originals) : {}), originals, around);
}

/** Errors that the proposed files bring into a copy of the content. */
async function newErrors({ files, id }: Proposal): Promise<string[]> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const found = await errorsIn(root);
  await cp('content', join(root, 'content'), { recursive: true });
  if (!around.known.has(id)) await rm(join(root, 'content/terms', id), { recursive: true, force: true });
  return found.filter((line) => !before.includes(line));
}

async function errorsIn(folder: string): Promise<string[]> {
  const { problems } = await checkContent(folder, { remember: true });
  return problems.filter(isError).map((problem) => formatProblem(problem, 'en').replace(/:\d+:\d+ /, ' '));
}
