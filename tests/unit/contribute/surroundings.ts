import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculators } from '../../../src/calculators/registry.ts';
import { knownTerms } from '../../../src/contribute/known-terms.ts';
import type { Surroundings } from '../../../src/contribute/proposal.ts';
import type { Originals } from '../../../src/contribute/read-draft.ts';
import { stubGlossary } from '../../../src/contribute/stub-glossary.ts';
import { exportTerms } from '../../../src/exports/terms-json.ts';
import { figureIds } from '../../../src/figures/ids.ts';
import { readGlossary } from '../../../src/glossary/read.ts';
import { localeKeys } from '../../../src/locales.ts';

/** What the form has in a browser, made from a project's content; without a folder, from this one's. */
export async function surroundings(root = process.cwd()): Promise<Surroundings> {
  const { glossary } = await readGlossary(root);
  const terms = exportTerms(glossary);
  return {
    known: knownTerms(terms),
    glossary: stubGlossary(terms),
    facts: {
      calculators: Object.fromEntries(
        [...calculators].map(([id, { inputs }]) => [id, inputs.map((input) => input.id)]),
      ),
      figures: figureIds,
    },
    categories: await readFile(join(root, 'content/categories.yaml'), 'utf8'),
    today: '2026-11-24',
  };
}

export async function originalsOf(id: string): Promise<Originals> {
  const entries = localeKeys.map(
    async (locale) => [locale, await readFile(`content/terms/${id}/${locale}.mdx`, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
