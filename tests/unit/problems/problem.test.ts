import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/problems/codes.ts';
import { describe as describeProblem, isError, sortProblems, type Problem } from '../../../src/problems/problem.ts';
import { formatProblem } from '../../../src/checks/reporters/terminal.ts';
import { fixes } from '../../../src/checks/fixes/fixes.ts';

const at = (file: string, line: number, column: number, code: Problem['code'] = 'GL002'): Problem => ({
  code,
  file,
  line,
  column,
  params: {},
});

test('problems are sorted by file, line, column and code', () => {
  const sorted = sortProblems([at('b', 1, 1), at('a', 10, 1), at('a', 9, 3), at('a', 9, 2, 'GL003'), at('a', 9, 2)]);
  expect(sorted.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
    'a:9:2 GL002',
    'a:9:2 GL003',
    'a:9:3 GL002',
    'a:10:1 GL002',
    'b:1:1 GL002',
  ]);
});

test('a parameter that looks like a place-holder is not filled in again', () => {
  const problem: Problem = {
    code: 'GL310',
    file: 'a',
    line: 1,
    column: 1,
    params: { url: '{locale} $& {suggestionEn}', locale: 'ro', suggestionEn: '', suggestionRo: '' },
  };
  expect(describeProblem(problem).en).toBe(
    'The link "{locale} $& {suggestionEn}" leads to no entry. A link to a term is written ../term-id/ro.mdx.',
  );
});

test('a stranger’s text and file name begin no line and turn none round', () => {
  const problem: Problem = {
    ...at('a\n::error::\u202eb', 1, 1, 'GL310'),
    params: { url: '\u001b[2J\u202e\nx', locale: 'ro' },
  };
  expect(formatProblem(problem, 'en')).toBe(
    'a\\u{000A}::error::\\u{202E}b:1:1  GL310  The link "\\u{001B}[2J\\u{202E} x" leads to no entry. A link to a term is written ../term-id/ro.mdx.',
  );
});

function parameters(text: string): (string | undefined)[] {
  return [...text.matchAll(/\{(\w+?)(?:Ro|En)?\}/g)].map(([, name]) => name);
}

describe('the table of codes', () => {
  test.each(Object.entries(codes))(
    '%s says the problem and the remedy in both languages, with the same parameters',
    (_, { message, remedy }) => {
      for (const texts of [message, remedy]) {
        expect(texts.ro).not.toMatch(/[şţŞŢ]/);
        expect(new Set(parameters(texts.ro))).toEqual(new Set(parameters(texts.en)));
      }
    },
  );

  test('marks as fixable what has a fix, and nothing else', () => {
    const fixable = Object.entries(codes)
      .filter(([, entry]) => 'fixable' in entry)
      .map(([code]) => code);
    expect(Object.keys(fixes)).toEqual(fixable);
  });

  test('a suggestion is no error', () => {
    expect(isError(at('a', 1, 1, 'GL411'))).toBe(false);
    expect(isError(at('a', 1, 1, 'GL102'))).toBe(true);
  });
});
