import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { PageContent } from './language-index.ts';

/** A page of an index: its file, and a digest of what Pagefind saw of it. */
export type SearchedPage = readonly [file: string, digest: string];

export function searchedPage({ file, html }: PageContent): SearchedPage {
  return [file, createHash('sha256').update(html).digest('base64url').slice(0, 22)];
}

/** Beside the folder of the index, which is published as it is. */
const fileOf = (kept: string) => `${kept}.json`;

/** The pages of the index that is kept, in its order; none where other code made it. */
export async function readPages(kept: string, code: string): Promise<readonly SearchedPage[]> {
  try {
    const memory = JSON.parse(await readFile(fileOf(kept), 'utf8')) as { code: string; pages: SearchedPage[] };
    return memory.code === code ? memory.pages : [];
  } catch {
    return [];
  }
}

/** Before the index changes: a list that does not describe it must not outlive it. */
export const forgetPages = (kept: string): Promise<void> => rm(fileOf(kept), { force: true });

export async function rememberPages(kept: string, code: string, pages: readonly SearchedPage[]): Promise<void> {
  await writeFile(fileOf(kept), JSON.stringify({ code, pages }));
}
