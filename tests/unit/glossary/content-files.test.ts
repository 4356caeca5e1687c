import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runFixes } from '../../../src/checks/fixes/run-fixes.ts';
import { readContentFolder } from '../../../src/glossary/content-files.ts';
import { readGlossary } from '../../../src/glossary/read.ts';
import { meaningDigest } from '../../../src/glossary/translation-status.ts';
import { codesOf, fixtures, glossaryWith } from '../checks/support.ts';

const file = 'content/terms/upselling/ro.mdx';
const valid = () => readFile(path.join(fixtures, 'valid', file), 'utf8');

describe('bad input is told, one way or another', () => {
  test.each([
    ['an empty file', '', ['1:1 GL002']],
    ['a file of spaces', ' \n\t\n', ['1:1 GL002']],
    ['a file of 1 MB', 'a \n\n'.repeat(300_000), ['1:1 GL003']],
    ['a file of 100 MB of nothing', Buffer.alloc(100_000_000), ['1:1 GL003']],
    ['UTF-16', Buffer.from('\ufeffterm: a', 'utf16le'), ['1:1 GL001']],
    ['a text with a null character', 'a\0b', ['1:1 GL001']],
    ['malformed YAML', '---\nterm: [a\n---\n\nx\n', ['2:9 GL005']],
    ['a frontmatter that never ends', '---\nterm: a\n', ['1:1 GL004']],
    ['a frontmatter that is a list', '---\n- a\n---\n\nx\n', ['2:1 GL104']],
  ])('%s', async (_, text, expected) => {
    const found = await codesOf(await glossaryWith({ [file]: text }));
    expect(
      found
        .filter((line) => line.startsWith(file))
        .map((line) => line.slice(file.length + 1))
        .slice(0, 1),
    ).toEqual(expected);
  });

  test('a folder without its source, a stray file, a link and a folder in a folder', async () => {
    const root = await glossaryWith({
      'content/terms/note.txt': 'x',
      'content/terms/lead/extra/ro.mdx': 'x',
      'content/terms/a-b/readme.md': 'x',
    });
    await symlink('/etc/passwd', path.join(root, 'content/terms/lead/de.mdx'));
    await symlink('/etc', path.join(root, 'content/terms/etc'));
    await mkdir(path.join(root, 'content/terms/empty'));
    expect(await codesOf(root)).toEqual([
      'content/terms/a-b:1:1 GL006',
      'content/terms/a-b/readme.md:1:1 GL007',
      'content/terms/empty:1:1 GL006',
      'content/terms/etc:1:1 GL009',
      'content/terms/lead/de.mdx:1:1 GL007',
      'content/terms/lead/extra:1:1 GL007',
      'content/terms/note.txt:1:1 GL007',
    ]);
  });

  test('a list that is a link to a file elsewhere, which no fix then writes', async () => {
    const root = await glossaryWith();
    const elsewhere = path.join(root, 'elsewhere.txt');
    await writeFile(elsewhere, 'zet\nalfa\n');
    for (const name of ['categories.yaml', 'everyday.ro.txt']) {
      await rm(path.join(root, 'content', name));
      await symlink(elsewhere, path.join(root, 'content', name));
    }
    const links = (await codesOf(root)).filter((line) => line.endsWith('GL009'));
    expect(links).toEqual(['content/categories.yaml:1:1 GL009', 'content/everyday.ro.txt:1:1 GL009']);
    await runFixes(root, {});
    expect(await readFile(elsewhere, 'utf8')).toBe('zet\nalfa\n');
  });

  test('a list of categories that is missing or no YAML is a problem of that file', async () => {
    const found = await codesOf(await glossaryWith({ 'content/categories.yaml': '- id: [' }));
    expect(found).toEqual(['content/categories.yaml:1:8 GL005']);
  });
});

async function digestOf(root: string): Promise<string | undefined> {
  const term = (await readGlossary(root)).glossary.terms.get('upselling');
  return term && meaningDigest(term.source);
}

describe('a file as an editor on Windows leaves it', () => {
  test('with a byte order mark and CRLF means the same, and its translation stays current', async () => {
    const unix = await valid();
    const root = await glossaryWith({ [file]: `\ufeff${unix.replaceAll('\n', '\r\n')}` });
    const plain = await glossaryWith();
    expect(await digestOf(root)).toBe(await digestOf(plain));
    expect(await codesOf(root)).toEqual([]);
  });

  test('has its faults at the same places', async () => {
    const faulty = (await readFile(path.join(fixtures, 'GL401', file), 'utf8')).replaceAll('\n', '\r\n');
    expect(await codesOf(await glossaryWith({ [file]: `\ufeff${faulty}` }))).toEqual([`${file}:14:9 GL401`]);
  });
});

test('a file that is known is listed and not read', async () => {
  const root = await glossaryWith();
  const first = readContentFolder(root, 'terms');
  await writeFile(path.join(root, file), 'changed');
  const second = readContentFolder(root, 'terms', (listed) =>
    first.files.some((known) => known.file === listed.file && known.version === listed.version),
  );
  expect(second.files.map((read) => read.file)).toEqual([file]);
  expect(second.unread).toHaveLength(first.files.length - 1);
});
