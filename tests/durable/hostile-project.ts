import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { attackedEntry } from '../fixtures/hostile/attacked-entry.ts';
import { attacks, type Attack } from '../fixtures/hostile/attacks.ts';

/** An attack with the term that carries it. */
export interface Carried {
  readonly id: string;
  readonly attack: Attack;
}

const carried = attacks.map((attack, index): Carried => ({ id: `attack-${index}`, attack }));
export const inert = carried.filter(({ attack }) => attack.outcome === 'inert');
export const refused = carried.filter(({ attack }) => attack.outcome !== 'inert');

/** Adds a term for each attack, and the files that some attacks put beside an entry. */
export async function addAttacks(root: string, terms: readonly Carried[]): Promise<void> {
  const template = await readFile(path.resolve('tests/fixtures/valid/content/terms/upselling/ro.mdx'), 'utf8');
  for (const { id, attack } of terms) {
    if (attack.body ?? attack.frontmatter)
      await write(root, `content/terms/${id}/ro.mdx`, attackedEntry(named(template, id), attack));
    for (const [file, text] of Object.entries(attack.files ?? {})) await write(root, file, text);
  }
}

function named(template: string, id: string): string {
  return template
    .replace('term: Upselling', `term: Exemplul ${id}`)
    .replace('slug: upselling', `slug: ${id}`)
    .replace('acronym: UPS\n', '')
    .replace(/^forms: .*$/m, `forms: [exemplului ${id}]`);
}

async function write(root: string, file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}
