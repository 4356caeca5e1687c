import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/run.ts';
import { isError, type Problem } from '../../../src/problems/problem.ts';
import { badChanges } from '../../fixtures/pull-requests/bad.ts';
import type { Change } from '../../fixtures/pull-requests/change.ts';
import { goodChanges } from '../../fixtures/pull-requests/good.ts';
import { fixtures, glossaryWith } from './support.ts';

/** The problems that a change brings. That a translation is to follow the source is no fault of the change. */
async function problemsOf({ edits = [], files = {} }: Change): Promise<Problem[]> {
  const changed = new Map<string, string>(Object.entries(files));
  for (const [file, before, after] of edits) {
    const text = changed.get(file) ?? (await readFile(path.join(fixtures, 'valid/content', file), 'utf8'));
    expect(text).toContain(before);
    const cut = after === '@@cut';
    changed.set(file, cut ? text.slice(0, text.indexOf(before)) : text.replace(before, () => after));
  }
  const overlay = Object.fromEntries([...changed].map(([file, text]) => [`content/${file}`, text]));
  return (await checkContent(await glossaryWith(overlay))).problems.filter(({ code }) => code !== 'GL111');
}

test('there are forty bad changes and twenty good ones at least', () => {
  expect(badChanges.length).toBeGreaterThanOrEqual(40);
  expect(goodChanges.length).toBeGreaterThanOrEqual(20);
});

describe('a bad change is told at its line', () => {
  test.each(badChanges)('$title', async (change) => {
    const errors = (await problemsOf(change)).filter(isError);
    expect(
      errors.map(({ file, line, column, code }) => `${file.slice('content/'.length)}:${line}:${column} ${code}`),
    ).toEqual(change.expected);
  });
});

describe('a good change brings no alarm', () => {
  test.each(goodChanges)('$title', async (change) => {
    expect((await problemsOf(change)).map(({ code, params }) => `${code} ${params['found'] ?? ''}`)).toEqual([]);
  });
});
