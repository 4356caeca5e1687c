import { array, assert, constantFrom, oneof, property, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/checks/fixes/edit.ts';
import { writeDigest } from '../../../src/checks/fixes/write-digest.ts';
import { translationsAreDated } from '../../../src/checks/rules/translations-are-dated.ts';
import type { CheckContext } from '../../../src/checks/rule.ts';
import { writeEntry } from '../../../src/contribute/write-entry.ts';
import { parseFrontmatter } from '../../../src/mdx/frontmatter.ts';
import { describe as wordsOf } from '../../../src/problems/problem.ts';

const digits = (characters: string): Arbitrary<string> =>
  array(constantFrom(...characters), { minLength: 16, maxLength: 16 }).map((list) => list.join(''));

/** Digests, and those of them that look like numbers far more often than chance has it. */
const digests = oneof(digits('0123456789abcdef'), digits('0123456789'), digits('0123456789e'), digits('01'));

const translation = '---\nterm: Lead\nslug: lead\nreviewed: 2026-11-24\n---\n\nText.\n';

function digestIn(source: string): unknown {
  const yaml = parseFrontmatter(source.split('---\n')[1] ?? '');
  return yaml.kind === 'data' ? (yaml.data as { readonly sourceDigest?: unknown }).sourceDigest : yaml;
}

/** What the rule says of a translation that has no digest yet. */
function problemOf(digest: string) {
  const source = { data: {} };
  const entry = { file: 'en.mdx', data: {}, places: {} };
  const term = { id: 'lead', source, translations: { en: entry } };
  const glossary = { terms: new Map([['lead', term]]), comparisons: new Map() };
  const [problem] = translationsAreDated({ glossary, meaningOf: () => digest } as unknown as CheckContext);
  if (!problem) throw new Error('The rule says nothing.');
  return problem;
}

describe('a digest reads back as the text that it is', () => {
  test('where the fix writes it', () => {
    assert(
      property(digests, (digest) => {
        const fixed = applyEdits(translation, writeDigest.edits(problemOf(digest), translation));
        expect(digestIn(fixed)).toBe(digest);
      }),
    );
  });

  test('where somebody copies it from the message', () => {
    assert(
      property(digests, (digest) => {
        const told = /`(sourceDigest: .*)`/.exec(wordsOf(problemOf(digest)).ro)?.[1];
        expect(digestIn(`---\n${told}\n---\n`)).toBe(digest);
      }),
    );
  });

  test('where the form and the template write it, anew or in a file that is there', () => {
    assert(
      property(digests, digests, (digest, before) => {
        const fresh = writeEntry(undefined, { term: 'Lead', sourceDigest: before }, 'Text.');
        expect(digestIn(fresh)).toBe(before);
        expect(digestIn(writeEntry(fresh, { term: 'Lead', sourceDigest: digest }, 'Text.'))).toBe(digest);
      }),
    );
  });

  test('without quotation marks where it has no need of them', () => {
    expect(wordsOf(problemOf('a1b2c3d4e5f60718')).en).toContain('`sourceDigest: a1b2c3d4e5f60718`');
    expect(wordsOf(problemOf('12345e6789012345')).en).toContain('`sourceDigest: "12345e6789012345"`');
  });
});
