import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerCheck } from '../../../src/checks/answer.ts';
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

test('what one run adds is kept beside the store, and the next run knows both', async () => {
  const root = await glossaryWith();
  const store = path.join(root, '.cache/check/check.json');
  await checkContent(root, { remember: true });
  const before = await readFile(store, 'utf8');
  const text = await readFile(path.join(root, file), 'utf8');
  await writeFile(path.join(root, file), text.replace('level: basic', 'level: advanced'));
  const first = await checkContent(root, { remember: true });
  expect(await readFile(store, 'utf8')).toBe(before);
  const second = await checkContent(root, { remember: true });
  expect(second.glossary.terms.get('upselling')?.source.data.level).toBe('advanced');
  expect(second.problems).toEqual(first.problems);
});

test('an entry from the store has the links, places and headings that it was kept with', async () => {
  const root = await glossaryWith('GL311');
  const first = await checkContent(root, { remember: true });
  const second = await checkContent(root, { remember: true });
  expect(first.problems.map(({ code }) => code)).toEqual(['GL311']);
  expect(second.problems).toEqual(first.problems);
});

test.each(['GL210', 'GL211', 'GL212', 'GL209'])(
  'a list that is known from an earlier run has the faults of %s at the same place',
  async (code) => {
    const root = await glossaryWith(code);
    const first = await checkContent(root, { remember: true });
    expect(existsSync(path.join(root, '.cache/check/lists.json'))).toBe(true);
    expect(first.problems.map((problem) => problem.code)).toContain(code);
    expect((await checkContent(root, { remember: true })).problems).toEqual(first.problems);
  },
);

describe('an answer that is kept', () => {
  test('is given again while nothing changes, about all and about one', async () => {
    const root = await glossaryWith('GL411');
    const first = await answerCheck(root, []);
    await rm(path.join(root, '.cache/check/check.json'));
    expect(await answerCheck(root, [])).toEqual(first);
    expect((await answerCheck(root, ['lead'])).problems).toEqual([]);
    expect((await answerCheck(root, ['upselling'])).problems).toHaveLength(1);
    expect(existsSync(path.join(root, '.cache/check/check.json'))).toBe(false);
  });

  const changes: Readonly<Record<string, (root: string) => Promise<unknown>>> = {
    'an entry that changes': (root) => writeFile(path.join(root, file), 'x'),
    'an entry of the same size at the same time': async (root) => {
      const { atime, mtime } = await stat(path.join(root, file));
      const text = await readFile(path.join(root, file), 'utf8');
      await writeFile(path.join(root, file), text.replace('level: basic', 'level: bosic'));
      await utimes(path.join(root, file), atime, mtime);
    },
    'a stray file': (root) => writeFile(path.join(root, 'content/terms/lead/note.txt'), 'x'),
    'an empty folder of a term': (root) => mkdir(path.join(root, 'content/terms/empty')),
    'an entry that is taken away': (root) => rm(path.join(root, 'content/terms/lead'), { recursive: true }),
    'a list': (root) => writeFile(path.join(root, 'content/categories.yaml'), 'x'),
  };

  test.each(Object.entries(changes))('is worked out anew after %s', async (_, change) => {
    const root = await glossaryWith();
    expect((await answerCheck(root, [])).problems).toEqual([]);
    await change(root);
    expect((await answerCheck(root, [])).problems).not.toEqual([]);
  });

  test('about some entries is not taken for one about others', async () => {
    const root = await glossaryWith('GL411');
    expect((await answerCheck(root, ['lead'])).problems).toEqual([]);
    expect((await answerCheck(root, ['upselling'])).problems).toHaveLength(1);
    expect((await answerCheck(root, [])).problems).toHaveLength(1);
  });
});
