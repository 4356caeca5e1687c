import { readGlossary } from '../glossary/read.ts';
import type { ContentState } from './compare.ts';

/** The content below a folder, as far as it can be read. */
export async function readState(root: string): Promise<ContentState> {
  const { glossary, entries } = await readGlossary(root);
  return { glossary, sources: new Map(entries.map(({ entry, file }) => [entry.file, file.source])) };
}
