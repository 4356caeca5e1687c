import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFrontmatter } from '../mdx/frontmatter.ts';

export const foundingFiguresFile = 'content/founding-figures.yaml';

export type FoundingFigures = ReadonlyMap<string, readonly number[]>;

/** Term id to the figures that its example has had from the first day. A glossary without the file has none. */
export async function readFoundingFigures(root: string): Promise<FoundingFigures> {
  const source = await readFile(path.join(root, foundingFiguresFile), 'utf8').catch(() => '');
  const yaml = parseFrontmatter(source, 1);
  const data = yaml.kind === 'data' && typeof yaml.data === 'object' && yaml.data !== null ? yaml.data : {};
  return new Map(
    Object.entries(data).map(([id, figures]) => [
      id,
      Array.isArray(figures) ? figures.filter((figure) => typeof figure === 'number') : [],
    ]),
  );
}
