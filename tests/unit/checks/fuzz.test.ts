import { array, assert, constantFrom, nat, oneof, pre, property, sample, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../../src/checks/fixes/edit.ts';
import { fixes } from '../../../src/checks/fixes/fixes.ts';
import { checkLanguage } from '../../../src/checks/language.ts';
import { checkEntryStructure } from '../../../src/checks/structure.ts';
import { readingOf } from '../../../src/checks/text/reading.ts';
import { offsetOf, placeFinder } from '../../../src/checks/text/places.ts';
import { parseContentFile } from '../../../src/glossary/read.ts';
import { checkContent } from '../../../src/checks/run.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { glossaryWith } from './support.ts';

/** Pieces that mean something to MDX, YAML or a rule, and pieces that mean nothing. */
const piece = oneof(
  {
    weight: 4,
    arbitrary: constantFrom(
      'a',
      'Lead',
      'preț',
      'sînt',
      'ţară',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '8%',
      '8 %',
      '1,234.5',
      '"',
      "'",
      '„',
      '”',
      '. ',
    ),
  },
  {
    weight: 3,
    arbitrary: constantFrom(
      '# ',
      '## ',
      '- ',
      '1. ',
      '> ',
      '| a | b |\n| - | - |\n',
      '```\n',
      '`',
      '**',
      '*',
      '_',
      '~~',
      '[^1]',
      '[^1]: ',
      '---\n',
      '\\',
      '&amp;',
      '&#x73;',
    ),
  },
  {
    weight: 3,
    arbitrary: constantFrom(
      '<Note kind="practice">\n',
      '</Note>\n',
      '<Figure id="funnel" />',
      '<Formula tex="\\frac{a}{b}" words="a" />',
      '<',
      '>',
      '{',
      '}',
      '<b>',
      '</b>',
      'import a',
      'export ',
      '{...a}',
    ),
  },
  {
    weight: 2,
    arbitrary: constantFrom(
      '[x](../lead/ro.mdx)',
      '[x](javascript:a)',
      '![x](y)',
      'https://a.ro',
      '[',
      '](',
      ')',
      '\u202e',
      '\u200b',
      's\u0326',
      '\ufeff',
      '\u0430',
    ),
  },
  { weight: 1, arbitrary: string({ unit: 'grapheme', maxLength: 5 }) },
  { weight: 1, arbitrary: string({ unit: 'binary', maxLength: 3 }) },
);
const body = array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const field = oneof(
  constantFrom(
    'term: Lead',
    'slug: lead',
    'definition: Persoană care a arătat interes pentru ce vinde o companie.',
    'forms: [a, b]',
    'reviewed: 2026-11-24',
    'category: leads',
    'related: [a, b, c]',
    'level: basic',
    'also: &a [x]',
    '__proto__: x',
    '- a',
    'a: : b',
    'term: "x',
  ),
  string({ unit: 'grapheme', maxLength: 12 }),
);
const entry = tuple(array(field, { maxLength: 12 }), body).map(
  ([fields, text]) => `---\n${fields.join('\n')}\n---\n\n${text}\n`,
);
const valid = body.map(
  (text) =>
    `---\nterm: Vânzare\nslug: vanzare\ndefinition: Schimbul unui bun sau serviciu pe bani, cu acordul amândurora.\nforms: [vânzări]\nreviewed: 2026-11-24\ncategory: leads\nrelated: [lead, prospect, churn-rate]\nlevel: basic\n---\n\n${text}\n`,
);

const fileOf = (source: string) =>
  ({ kind: 'terms', id: 'vanzare', locale: 'ro', file: 'content/terms/vanzare/ro.mdx', version: '', source }) as const;

function findings(source: string): Problem[] {
  const outcome = parseContentFile(fileOf(source));
  const read = outcome.kind === 'entry' ? outcome.entry : undefined;
  const reading = readingOf(fileOf(source), { tree: outcome.tree, entry: read });
  return [
    ...(outcome.kind === 'problems' ? outcome.problems : checkEntryStructure(outcome.entry)),
    ...checkLanguage(reading),
  ];
}

const runs = { numRuns: 400 };

describe('whatever is written in an entry', () => {
  test('is either read or told as a problem at a place in the file, and soon', () => {
    assert(
      property(oneof(entry, valid), (source) => {
        const started = performance.now();
        const outcome = parseContentFile(fileOf(source));
        expect(outcome.kind === 'entry' || outcome.problems.length > 0).toBe(true);
        const lines = source.split(/\r\n|\r|\n/);
        for (const { line, column } of findings(source)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2);
        }
        expect(performance.now() - started).toBeLessThan(3000);
      }),
      runs,
    );
  }, 120_000);

  test('the check says the same of it twice', () => {
    assert(
      property(valid, (source) => {
        expect(findings(source)).toEqual(findings(source));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('the fixes come to an end, and what they have mended stays mended', () => {
    assert(
      property(valid, (source) => {
        let text = source;
        for (let round = 0; round < 8; round++) text = mended(text);
        expect(mended(text)).toBe(text);
      }),
      runs,
    );
  }, 120_000);

  test('an entry is never missing in silence', async () => {
    const sources = sample(oneof(entry, valid), { numRuns: 60, seed: 7 });
    const files = Object.fromEntries(sources.map((source, index) => [`content/terms/fuzz-${index}/ro.mdx`, source]));
    const { problems, glossary } = await checkContent(await glossaryWith(files));
    const told = new Set(problems.map(({ file }) => file));
    const missing = Object.keys(files).filter(
      (file) => !told.has(file) && !glossary.terms.has(file.split('/')[2] ?? ''),
    );
    expect(missing).toEqual([]);
  }, 60_000);
});

function mended(source: string): string {
  const edits = findings(source).flatMap(
    (problem): readonly Edit[] => fixes[problem.code]?.edits(problem, source) ?? [],
  );
  return applyEdits(source, edits);
}

test('places and offsets undo one another', () => {
  const text = array(constantFrom('a', 'ț', '\n', '\r\n', '\r', '🙂'), { maxLength: 30 }).map((parts) =>
    parts.join(''),
  );
  assert(
    property(text, nat(60), (source, at) => {
      const offset = Math.min(at, source.length);
      // Between the two characters of a line end is no place.
      pre(!(source[offset - 1] === '\r' && source[offset] === '\n'));
      expect(offsetOf(source, placeFinder(source)(offset))).toBe(offset);
    }),
  );
});
