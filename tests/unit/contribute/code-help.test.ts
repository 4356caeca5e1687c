import { readFileSync, globSync } from 'node:fs';
import { format } from 'prettier';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleDigest, exampleFile } from '../../../src/contribute/codes/example-files.ts';
import { codeHelp } from '../../../src/contribute/codes/help.ts';
import { codes, type Code } from '../../../src/problems/codes.ts';
import { isError, type Problem } from '../../../src/problems/problem.ts';
import { digestOf, exampleGlossary, forgetExamples, problemsOf, withExample } from './example-glossary.ts';

afterAll(forgetExamples);

const all = Object.keys(codes) as Code[];
const checkers = globSync('src/{checks,mdx,glossary}/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const isChecked = (code: Code) => checkers.includes(`'${code}'`);
const runnable = all.filter((code) => isChecked(code) && codeHelp[code] && codeHelp[code].example.part !== 'words');
const printed: Partial<Record<Code, Problem>> = {};

test('every code has a help page in both languages', () => {
  expect(all.filter((code) => !codeHelp[code])).toEqual([]);
});

test('the glossary that the examples are put into has no fault', async () => {
  expect(exampleDigest).toBe(digestOf(exampleGlossary()[exampleFile] ?? ''));
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
    const right = await problemsOf(withExample(example, 'right'));
    expect(right.filter((problem) => isError(problem) || problem.code === code)).toEqual([]);
  });
});

test('what the check prints for the examples is what the help pages show (run with -u to write it again)', async () => {
  const text = await format(JSON.stringify(printed), { parser: 'json', printWidth: 120 });
  await expect(text).toMatchFileSnapshot('../../../src/contribute/codes/printed.json');
});
