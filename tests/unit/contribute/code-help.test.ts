import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { codeHelp } from '../../../src/contribute/codes/help.ts';
import { codes, type Code } from '../../../src/problems/codes.ts';
import { isError, severityOf, type Problem } from '../../../src/problems/problem.ts';
import { exampleGlossary, problemsOf, withExample } from './example-glossary.ts';

const all = Object.keys(codes) as Code[];
const runnable = all.filter((code) => codeHelp[code] && codeHelp[code].example.part !== 'words');
const printed: Partial<Record<Code, Problem>> = {};

test('every code has a help page in both languages', () => {
  expect(all.filter((code) => !codeHelp[code])).toEqual([]);
});

test('the glossary that the examples are put into has no fault', async () => {
  expect(await problemsOf(exampleGlossary())).toEqual([]);
});

describe('the example of', () => {
  test.each(runnable)('%s has the problem where it is wrong, and none where it is right', async (code) => {
    const example = codeHelp[code]?.example;
    if (!example) return;
    const wrong = await problemsOf(withExample(example, 'wrong'));
    const own = wrong.find((problem) => problem.code === code);
    expect(own, `found ${wrong.map((problem) => problem.code).join(', ')}`).toBeDefined();
    if (own) printed[code] = own;
    expect(wrong.filter((problem) => isError(problem) && problem.code !== code)).toEqual([]);
    expect(await problemsOf(withExample(example, 'right'))).toEqual([]);
  });
});

test('what the check prints for the examples is what the help pages show (run with -u to write it again)', async () => {
  const lines = Object.fromEntries(
    Object.entries(printed).map(([code, problem]) => [code, { ...problem, severity: severityOf(problem) }]),
  );
  const text = await format(JSON.stringify(lines), { parser: 'json', printWidth: 120 });
  await expect(text).toMatchFileSnapshot('../../../src/contribute/codes/printed.json');
});
