import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/run.ts';
import { glossaryWith } from './support.ts';

const file = 'content/terms/upselling/ro.mdx';

test('a remembered run says the same as the first', async () => {
  const root = await glossaryWith('GL411');
  const first = await checkContent(root, { remember: true });
  const second = await checkContent(root, { remember: true });
  expect(second.problems).toEqual(first.problems);
  expect(second.problems.map(({ code }) => code)).toEqual(['GL411']);
});

test('a run about one term leaves out the others and remembers for the whole', async () => {
  const root = await glossaryWith('GL411');
  expect((await checkContent(root, { only: ['lead'], remember: true })).problems).toEqual([]);
  expect((await checkContent(root, { only: ['upselling'], remember: true })).problems).toHaveLength(1);
  expect((await checkContent(root, { remember: true })).problems).toHaveLength(1);
});

test('a changed file is read again, also where its time and size are the same and it is asked for by name', async () => {
  const root = await glossaryWith();
  await checkContent(root, { remember: true });
  const { atime, mtime } = await stat(path.join(root, file));
  const text = await readFile(path.join(root, file), 'utf8');
  await writeFile(path.join(root, file), text.replace('level: basic', 'level: bosic'));
  await utimes(path.join(root, file), atime, mtime);
  expect((await checkContent(root, { only: ['upselling'], remember: true })).problems.map(({ code }) => code)).toEqual([
    'GL104',
  ]);
  expect((await checkContent(root, { remember: true })).problems.map(({ code }) => code)).toEqual(['GL104']);
});

test('a new name makes the mentions in other, unchanged entries known', async () => {
  const root = await glossaryWith();
  expect((await checkContent(root, { remember: true })).problems).toEqual([]);
  const text = await readFile(path.join(root, file), 'utf8');
  await writeFile(path.join(root, file), text.replace('acronym: UPS\n', 'acronym: UPS\nalso: [cereri de ofertă]\n'));
  const { problems } = await checkContent(root, { remember: true });
  expect(problems.map((problem) => `${problem.file} ${problem.code}`)).toEqual([
    'content/terms/lead/ro.mdx GL411',
    'content/terms/prospect/ro.mdx GL411',
  ]);
});

test('a word that is added to the list is no problem any more', async () => {
  const root = await glossaryWith('GL410');
  expect((await checkContent(root, { remember: true })).problems).toHaveLength(1);
  await writeFile(path.join(root, 'content/wordlist.ro.txt'), 'clinetul\nnurturing\nwebinar\n');
  expect((await checkContent(root, { remember: true })).problems).toEqual([]);
});

test('founding figures that change are asked for at once', async () => {
  const root = await glossaryWith();
  await checkContent(root, { remember: true });
  await writeFile(path.join(root, 'content/founding-figures.yaml'), 'churn-rate: [100, 77]\n');
  expect((await checkContent(root, { remember: true })).problems.map(({ code }) => code)).toEqual(['GL503', 'GL503']);
});

test('a store that cannot be read is made anew', async () => {
  const root = await glossaryWith('GL411');
  await checkContent(root, { remember: true });
  await writeFile(path.join(root, '.cache/check/check.json'), '{ "code": ');
  expect((await checkContent(root, { remember: true })).problems).toHaveLength(1);
  expect(JSON.parse(await readFile(path.join(root, '.cache/check/check.json'), 'utf8'))).toHaveProperty('records');
});
