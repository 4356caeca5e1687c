import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capture } from '../../support/run.ts';

/** Each file imports what its folder may not; the linter runs once over all of them, under the project's own rules. */
const forbidden = [
  ['src/mdx/a.ts', 'astro:content'],
  ['src/mdx/b.ts', 'astro/zod'],
  ['src/mdx/c.ts', '../checks/run.ts'],
  ['src/glossary/a.ts', 'astro'],
  ['src/glossary/b.ts', '../checks/run.ts'],
  ['src/glossary/c.ts', '../components/Card.tsx'],
  ['src/glossary/d.ts', '../layouts/Page.astro'],
  ['src/glossary/e.ts', '../pages/index.astro'],
  ['src/calculators/churn-rate/definition.ts', 'astro:i18n'],
  ['src/calculators/churn-rate/formula.ts', '../values.ts'],
  ['src/calculators/commission/formula.ts', 'd3-array'],
  ['src/calculators/arithmetic.ts', './values.ts'],
  ['src/exports/a.ts', 'astro:assets'],
  ['src/problems/a.ts', 'astro/zod'],
  ['src/schemas/a.ts', 'astro:content'],
  ['src/schemas/b.ts', 'astro'],
  ['src/checks/a.ts', 'astro:content'],
  ['src/checks/b.ts', '../components/Card.tsx'],
  ['src/locales.ts', 'astro'],
  ['src/components/a.ts', '../pages/index.astro'],
  ['src/components/b.ts', '../layouts/Page.astro'],
  ['src/layouts/a.ts', '../pages/index.astro'],
  ['src/loaders/a.ts', '../pages/index.astro'],
] as const;

const allowed = [
  ['src/schemas/ok.ts', 'astro/zod'],
  ['src/calculators/markup/formula.ts', '../arithmetic.ts'],
  ['src/checks/ok.ts', '../mdx/parse.ts'],
  ['src/glossary/ok.ts', '../schemas/term.ts'],
  ['src/loaders/ok.ts', 'astro/loaders'],
  ['src/components/ok.ts', 'astro:content'],
  ['src/layouts/ok.ts', '../components/Card.tsx'],
  ['src/pages/ok.ts', '../layouts/Page.astro'],
] as const;

let folder: string;
let findings: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-direction-'));
  await writeFile(join(folder, '.oxlintrc.json'), await readFile('.oxlintrc.json', 'utf8'));
  await Promise.all([...forbidden, ...allowed].map(writeSource));
  await writeFile(
    join(folder, 'src/mdx/type.ts'),
    "import type { z } from 'astro/zod';\nexport type Schema = z.ZodType;\n",
  );
  findings = (await capture(resolve('node_modules/.bin/oxlint'), ['-f', 'unix'], { cwd: folder })).output;
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the linter keeps the direction of dependency', () => {
  test.each(forbidden)('%s may not import %s', (path, specifier) => {
    expect(findings).toMatch(new RegExp(`^${escape(path)}:.*'${escape(specifier)}' import is restricted`, 'm'));
  });

  test.each(allowed)('%s may import %s', (path) => {
    expect(findings).not.toMatch(new RegExp(`^${escape(path)}:`, 'm'));
  });

  test('every folder may import the type of a schema, which is gone at run time', () => {
    expect(findings).not.toContain('src/mdx/type.ts');
  });
});

async function writeSource([path, specifier]: readonly [string, string]): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), `import { thing } from '${specifier}';\nexport const copy = thing;\n`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
