import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { propose, type Proposal, type Surroundings } from '../../../src/contribute/proposal.ts';
import { draftOf } from '../../../src/contribute/read-draft.ts';
import { capture } from '../../support/run.ts';
import { scriptedEdits, type ScriptedEdit } from './scripted-edits.ts';
import { originalsOf, surroundings } from './surroundings.ts';

let around: Surroundings;
let root: string;

beforeAll(async () => {
  around = await surroundings();
  root = await mkdtemp(join(tmpdir(), 'proposal-'));
  for (const part of ['content', 'src', 'package.json', 'package-lock.json'])
    await cp(part, join(root, part), { recursive: true });
  await capture('ln', ['-s', join(process.cwd(), 'node_modules'), join(root, 'node_modules')]);
});

afterAll(async () => rm(root, { recursive: true, force: true }));

describe('what the form writes passes npm run check unchanged', () => {
  test('there are twenty edits', () => {
    expect(scriptedEdits).toHaveLength(20);
  });

  test.each(scriptedEdits)('$title', { timeout: 120_000 }, async (edit) => {
    const proposal = await proposalFor(edit);
    expect(proposal.problems.filter((problem) => problem.code !== 'GL111')).toEqual([]);
    expect(proposal.files.map(({ path }) => path)).toEqual(edit.files);
    expect(proposal.isReady).toBe(true);
    expect(await checkWith(proposal)).toMatch(/: 0 errors/);
  });
});

async function proposalFor({ improves, type }: ScriptedEdit): Promise<Proposal> {
  const originals = improves ? await originalsOf(improves) : {};
  return propose(type(improves ? draftOf(improves, originals) : {}), originals, around);
}

/** The check's own output, in a copy of the content with the proposed files. */
async function checkWith({ files, id }: Proposal): Promise<string> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const { output } = await capture(process.execPath, ['src/cli/check.ts', '--lang', 'en'], { cwd: root });
  await cp('content', join(root, 'content'), { recursive: true });
  if (!around.known.has(id)) await rm(join(root, 'content/terms', id), { recursive: true, force: true });
  return output;
}
