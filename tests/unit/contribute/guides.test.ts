import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleFile, exampleTranslation } from '../../../src/contribute/codes/example-files.ts';
import { entryTemplate } from '../../../src/contribute/template.ts';
import { isError } from '../../../src/problems/problem.ts';
import { forgetExamples, problemsOf, withExample } from './example-glossary.ts';

afterAll(forgetExamples);

const guides = {
  'src/pages/contribuie.mdx': exampleFile,
  'src/pages/ghid-de-scriere.mdx': exampleFile,
  'src/pages/en/contribute.mdx': exampleTranslation,
  'src/pages/en/style-guide.mdx': exampleTranslation,
};

const examples = Object.entries(guides).flatMap(([guide, file]) =>
  [...readFileSync(guide, 'utf8').matchAll(/```(mdx|yaml)\n([\s\S]*?)```/g)].map(([, language = '', text = '']) => ({
    title: `${guide}: ${text.trim().split('\n')[0]}`,
    example: { part: language === 'yaml' ? 'frontmatter' : 'body', file, wrong: '', right: text.trimEnd() } as const,
  })),
);

describe('every example of the guides passes the checks', () => {
  test('there are examples', () => {
    expect(examples.length).toBeGreaterThan(6);
  });

  test.each(examples)('$title', async ({ example }) => {
    expect((await problemsOf(withExample(example, 'right'))).filter(isError)).toEqual([]);
  });
});

test('every command that the guides name is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const texts = [...Object.keys(guides), 'CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const named = [...texts.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

test('the template has the fields of an entry', () => {
  expect(entryTemplate('2026-11-24')).toMatch(/^---\nterm: [^]*\nlevel: basic\n---\n\n## /);
});
