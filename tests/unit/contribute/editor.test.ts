import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../src/glossary/read.ts';
import { componentNames } from '../../../src/mdx/components.ts';
import { jsonSchemas } from '../../../src/schemas/json-schemas.ts';

/** JSON as editors write it: a comma may stand before the closing bracket of a line. */
const read = (file: string) =>
  JSON.parse(readFileSync(`.vscode/${file}`, 'utf8').replace(/,(\n\s*[\]}])/g, '$1')) as Record<string, unknown>;
const snippets = read('glossary.code-snippets') as Record<string, { body: string[]; prefix: string[] }>;
const lines = (name: string) => expand(snippets[name]?.body.join('\n') ?? '');

describe('.vscode', () => {
  test('settings use schemas that exist', () => {
    const mapped = Object.keys(read('settings.json')['yaml.schemas'] as object);
    const known = Object.keys(jsonSchemas).map((file) => `./src/schemas/json/${file}`);
    expect(mapped).toEqual(['./src/schemas/json/categories.json', './src/schemas/json/reading-paths.json']);
    expect(mapped.filter((path) => !known.includes(path))).toEqual([]);
  });

  test('recommended extensions know MDX', () => {
    expect(read('extensions.json')['recommendations']).toContain('unifiedjs.vscode-mdx');
  });

  test('the task reads problems as the check prints them', () => {
    const { tasks } = read('tasks.json') as unknown as { tasks: { problemMatcher: { pattern: { regexp: string } } }[] };
    const line = 'content/terms/nps/ro.mdx:7:12  GL102  related: "chrun-rate" is not a term.';
    for (const { problemMatcher } of tasks)
      expect(new RegExp(problemMatcher.pattern.regexp).exec(line)?.[4]).toBe('GL102');
  });

  test('there is a snippet for every component', () => {
    const bodies = Object.keys(snippets).map(lines).join('\n');
    expect(componentNames.filter((name) => !bodies.includes(`<${name}`))).toEqual([]);
  });

  test.each(Object.keys(snippets))('the snippet "%s" makes text that can be read', (name) => {
    expect(problemsIn(lines(name))).toEqual([]);
  });
});

/** What the editor leaves when each place is filled with its own suggestion. */
function expand(body: string): string {
  const day = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '24' };
  return body
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$(CURRENT_\w+)/g, (_, key: keyof typeof day) => day[key])
    .replace(/\$0/g, '');
}

/** An entry is read as it is; fields go into a frontmatter, the rest into a body. */
function problemsIn(text: string): readonly object[] {
  const locale = text.includes('en.mdx') || text.includes('Churn rate') ? 'en' : 'ro';
  const fields = /^(avoid|sources):/.test(text) ? text : '';
  const frame = expand((snippets['New translation (en.mdx)']?.body ?? []).slice(0, 6).join('\n'));
  const facts = locale === 'ro' ? '\ncategory: metrics\nrelated: [lead]\nlevel: basic' : '';
  const source = text.startsWith('---') ? text : `${frame}${facts}\n${fields}\n---\n\n${fields ? 'Text.' : text}\n`;
  const outcome = parseContentFile({
    kind: 'terms',
    version: '',
    id: 'churn-rate',
    locale,
    file: `${locale}.mdx`,
    source,
  });
  return outcome.kind === 'problems' ? outcome.problems : [];
}
