import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editedSentence } from '../../bench/generate/markdown.ts';
import { differences, digestsOf, smallProject, type SmallProject } from './small-project.ts';

let project: SmallProject;

beforeAll(async () => {
  project = await smallProject(80);
  const { code, output } = await project.build();
  expect(code, output.slice(-2000)).toBe(0);
});
afterAll(() => rm(project.root, { recursive: true, force: true }));

interface Edit {
  readonly file: string;
  readonly change: (text: string) => string;
}

/** What an editor may do; each must show wherever another page speaks of it. A build takes seconds, so some go together. */
const edits: Readonly<Record<string, readonly Edit[]>> = {
  'a sentence more': [{ file: 'terms/term-3/en.mdx', change: (text) => `${text}\n${editedSentence}\n` }],
  'a new mention, another headword, another name of a category': [
    { file: 'terms/term-3/ro.mdx', change: (text) => `${text}\nVezi și [altul](../term-6/ro.mdx), mai jos.\n` },
    { file: 'terms/term-2/en.mdx', change: (text) => text.replace(/^term: .*$/m, 'term: Zebra crossing') },
    { file: 'categories.yaml', change: (text) => text.replace('Category 2', 'The second category') },
  ],
  'another address, another definition, other related terms': [
    { file: 'terms/term-4/ro.mdx', change: (text) => text.replace(/^slug: .*$/m, 'slug: alta-adresa') },
    {
      file: 'terms/term-5/ro.mdx',
      change: (text) =>
        text.replace(
          /^definition: (?:.*\n)(?: .*\n)*/m,
          'definition: Aceasta este o definiție cu totul nouă, care se citește de la alte articole.\n',
        ),
    },
    { file: 'terms/term-7/ro.mdx', change: (text) => text.replace(/^related:\n(?: .*\n)+/m, 'related: [term-0]\n') },
  ],
};

describe('a build after an edit gives what a build from nothing gives', () => {
  test.each(Object.entries(edits))('%s', async (_, changes) => {
    for (const { file, change } of changes) await edit(path.join(project.root, 'content', file), change);
    const reusing = await project.build();
    expect(reusing.output).toMatch(/\d+ pages are as they were/);
    const quick = await digestsOf(path.join(project.root, 'dist'));
    expect((await project.build({ force: true })).code).toBe(0);
    expect(differences(quick, await digestsOf(path.join(project.root, 'dist')))).toEqual([]);
  });

  test('the index of a language whose pages are as they were is not made again', async () => {
    await edit(path.join(project.root, 'content/terms/term-8/en.mdx'), (text) => `${text}\n${editedSentence}\n`);
    expect((await project.build()).output).toContain('as it was: ro');
  });

  test('an edit that shows on no page leaves the index of its language alone too', async () => {
    await edit(path.join(project.root, 'content/terms/term-8/en.mdx'), (text) =>
      text.replace('---\n', '---\n# nota\n'),
    );
    expect((await project.build()).output).toContain('as it was: ro, en');
  });

  test('a kept index that has lost a file is made again', async () => {
    const before = await digestsOf(path.join(project.root, 'dist'));
    const kept = path.join(project.root, '.cache/builds');
    const files = await readdir(kept, { recursive: true });
    const fragment = files.find((file) => file.includes(`ro${path.sep}`) && file.endsWith('.pf_fragment'));
    await rm(path.join(kept, fragment ?? 'no fragment'));
    await writeFile(path.join(project.root, 'dist/en/terms/term-1/index.html'), 'not ours');
    const { code, output } = await project.build();
    expect(code, output.slice(-2000)).toBe(0);
    expect(output).not.toContain('as it was: ro');
    expect(differences(before, await digestsOf(path.join(project.root, 'dist')))).toEqual([]);
  });

  test('a page that somebody changed in the output is made again', async () => {
    const page = path.join(project.root, 'dist/en/terms/term-1/index.html');
    const before = await readFile(page, 'utf8');
    await writeFile(page, 'not ours');
    await project.build();
    expect(await readFile(page, 'utf8')).toBe(before);
  });

  test('a build of the same does nothing', async () => {
    expect((await project.build()).output).toContain('up to date');
  });
});

async function edit(file: string, change: Edit['change']): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The edit of ${file} changes nothing.`);
  await writeFile(file, after);
}
