import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rehearseFixes, runFixes } from '../../../src/checks/fixes/run-fixes.ts';
import { unifiedDiff } from '../../../src/checks/fixes/unified-diff.ts';
import { checkContent } from '../../../src/checks/run.ts';
import { isError } from '../../../src/problems/problem.ts';
import { codesOf, fixtures, glossaryWith } from './support.ts';

const source = 'content/terms/upselling/ro.mdx';
const valid = (file: string) => readFile(path.join(fixtures, 'valid', file), 'utf8');

/** [code, the file that is mended, what stands in the fixture, what stands there afterwards]. */
const repairs = [
  ['GL109', 'content/terms/lead/ro.mdx', 'confusedWith: [prospect]', 'confusedWith: [prospect, upselling]'],
  ['GL401', source, 'înţelege', 'înțelege'],
  ['GL402', source, 'a spus "da” la', 'a spus „da” la'],
  ['GL404', source, 'cu 8% pe an', 'cu 8\u00a0% pe an'],
  ['GL405', source, 'crește\u200b în', 'crește în'],
  ['GL406', source, 'ha\u0302rtie', 'hârtie'],
  ['GL411', source, 'și rata de abandon.', 'și [rata de abandon](../churn-rate/ro.mdx).'],
  ['GL412', source, 'rata de agitare', 'rata de agitare'],
  ['GL413', 'content/wordlist.ro.txt', 'webinar\nnurturing\n', 'nurturing\nwebinar\n'],
] as const;

describe('--fix', () => {
  test.each(repairs)('%s changes those bytes of the file and no other', async (code, file, before, after) => {
    const root = await glossaryWith(code);
    const given = await readFile(path.join(root, file), 'utf8');
    expect(given).toContain(before);
    await runFixes(root, {});
    expect(await readFile(path.join(root, file), 'utf8')).toBe(given.replace(before, after));
  });

  test('GL110 writes the digest as the last field', async () => {
    const root = await glossaryWith('GL110');
    await runFixes(root, {});
    expect(await readFile(path.join(root, 'content/terms/lead/en.mdx'), 'utf8')).toBe(
      await valid('content/terms/lead/en.mdx'),
    );
  });

  test('GL112 moves the fields into their order', async () => {
    const root = await glossaryWith('GL112');
    await runFixes(root, {});
    expect(await readFile(path.join(root, source), 'utf8')).toBe(await valid(source));
  });

  test.each(repairs.filter(([code]) => code !== 'GL412').map(([code]) => code))(
    '%s is gone after one run, and a second run changes nothing',
    async (code) => {
      const root = await glossaryWith(code);
      await runFixes(root, {});
      expect((await codesOf(root)).filter((line) => !line.includes('GL111'))).toEqual([]);
      expect(await runFixes(root, {})).toEqual([]);
    },
  );

  test('many faults in one file are mended together, with CRLF line ends and a byte order mark kept', async () => {
    const text = (await valid(source)).replace(
      '\n\n## Ce înseamnă',
      '\n\nFirma înţelege "tot" la 8% pe\u200b an.\n\n## Ce înseamnă',
    );
    const given = `\ufeff${text.replace('reviewed: 2026-11-24\ncategory: leads\n', 'category: leads\nreviewed: 2026-11-24\n').replaceAll('\n', '\r\n')}`;
    const root = await glossaryWith({ [source]: given });
    await runFixes(root, {});
    const after = await readFile(path.join(root, source), 'utf8');
    const expected = text.replace('înţelege "tot" la 8% pe\u200b an', 'înțelege „tot” la 8\u00a0% pe an');
    expect(after).toBe(`\ufeff${expected.replaceAll('\n', '\r\n')}`);
    expect(await codesOf(root)).toEqual([]);
  });

  test('a block list grows by a line of the same form, a missing list by a field', async () => {
    const lead = (await valid('content/terms/lead/ro.mdx')).replace(
      'confusedWith: [prospect]',
      'confusedWith:\n  - prospect',
    );
    const upselling = (await valid(source)).replace('level: basic', 'confusedWith: [lead, churn-rate]\nlevel: basic');
    const root = await glossaryWith({ 'content/terms/lead/ro.mdx': lead, [source]: upselling });
    await runFixes(root, {});
    expect(await readFile(path.join(root, 'content/terms/lead/ro.mdx'), 'utf8')).toContain(
      'confusedWith:\n  - prospect\n  - upselling\nlevel',
    );
    expect(await readFile(path.join(root, 'content/terms/churn-rate/ro.mdx'), 'utf8')).toContain(
      '\nconfusedWith: [upselling]\ncalculator',
    );
    expect(await codesOf(root)).toEqual([]);
  });

  test('a field keeps the comment above it', async () => {
    const text = await valid(source);
    const moved = text.replace(
      'reviewed: 2026-11-24\ncategory: leads\n',
      'category: leads\n# read by Ana\nreviewed: 2026-11-24\n',
    );
    const root = await glossaryWith({ [source]: moved });
    await runFixes(root, {});
    expect(await readFile(path.join(root, source), 'utf8')).toBe(
      text.replace('reviewed: 2026-11-24\ncategory', '# read by Ana\nreviewed: 2026-11-24\ncategory'),
    );
  });

  test('what only a person can mend is left alone', async () => {
    const root = await glossaryWith('GL104');
    expect(await runFixes(root, {})).toEqual([]);
    expect((await checkContent(root)).problems.filter(isError)).toHaveLength(1);
  });
});

describe('--dry-run', () => {
  test('shows the same change and writes nothing', async () => {
    const root = await glossaryWith('GL401');
    const before = await readFile(path.join(root, source), 'utf8');
    const [fixed] = await rehearseFixes(root, {});
    expect(await readFile(path.join(root, source), 'utf8')).toBe(before);
    expect(unifiedDiff(source, fixed?.before ?? '', fixed?.after ?? '')).toBe(
      [
        `--- a/${source}`,
        `+++ b/${source}`,
        '@@ -11,7 +11,7 @@',
        ' level: basic',
        ' ---',
        ' ',
        '-Firma înţelege prețul.',
        '+Firma înțelege prețul.',
        ' ',
        ' ## Ce înseamnă în practică',
        ' ',
      ].join('\n'),
    );
  });

  test('a diff of equal texts is empty, and distant changes are hunks of their own', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('');
    const diff = unifiedDiff('a', lines.join('\n'), lines.with(1, 'new').toSpliced(18, 1).join('\n'));
    expect(diff.match(/^@@.*@@$/gm)).toEqual(['@@ -1,5 +1,5 @@', '@@ -16,5 +16,4 @@']);
  });
});
