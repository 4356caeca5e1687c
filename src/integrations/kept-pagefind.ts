import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { deliver } from '../build/deliver.ts';
import { filesBelow } from '../build/inputs.ts';
import { elementsAt, textOf } from './cbor.ts';

const signature = 'pagefind_dcd';

/**
 * Brings Pagefind's files from the folder that is kept between builds to the output. Pagefind leaves a file that is
 * already there alone, which saves half of its time, but it never removes one: files that the metadata does not name
 * are of an earlier build, and go. Gives the names of the metadata files, one a language.
 */
export async function publishKept(kept: string, output: string): Promise<string[]> {
  const live = await liveFiles(kept);
  for (const file of await filesBelow(kept, '')) {
    const from = path.join(kept, file);
    if (!isLive(file, live)) rmSync(from);
    // Metadata and index files are cut afterwards, in place: they are copied, so that the kept ones stay as they are.
    else deliver({ from, to: path.join(output, file), ...(file.endsWith('.pf_fragment') && { last: from }) });
  }
  return [...live].filter((name) => name.endsWith('.pf_meta'));
}

/** The file that Pagefind's client asks for first: which languages there are, and where each begins. */
export interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

export const indexEntryFile = 'pagefind-entry.json';

export async function readIndexEntry(folder: string): Promise<IndexEntry> {
  return JSON.parse(await readFile(path.join(folder, indexEntryFile), 'utf8')) as IndexEntry;
}

/** Whether every file of the index is there: somebody may have cleared a part of the folder. */
export async function isWhole(kept: string): Promise<boolean> {
  const live = await liveFiles(kept).catch(() => undefined);
  if (!live) return false;
  const present = new Set((await filesBelow(kept, '')).map((file) => path.basename(file)));
  return [...live].every((name) => present.has(name));
}

/** Names of the metadata, the index files and the fragments that the present index is made of. */
async function liveFiles(kept: string): Promise<Set<string>> {
  const live = new Set<string>();
  for (const { hash } of Object.values((await readIndexEntry(kept)).languages)) {
    const meta = `pagefind.${hash}.pf_meta`;
    const bytes = gunzipSync(await readFile(path.join(kept, meta))).subarray(signature.length);
    const [, pages = Buffer.alloc(0), chunks = Buffer.alloc(0), filters = Buffer.alloc(0)] = elementsAt(bytes, 0);
    live.add(meta);
    for (const page of elementsAt(pages, 0)) live.add(`${firstText(page, 0)}.pf_fragment`);
    for (const chunk of elementsAt(chunks, 0)) live.add(`${firstText(chunk, 2)}.pf_index`);
    for (const filter of elementsAt(filters, 0)) live.add(`${firstText(filter, 1)}.pf_filter`);
  }
  return live;
}

function firstText(item: Buffer, index: number): string {
  return textOf(elementsAt(item, 0)[index] ?? Buffer.alloc(0));
}

/** Pagefind's own scripts have no digest in their names, and are written anew each time. */
function isLive(file: string, live: ReadonlySet<string>): boolean {
  return !/\.pf_(?:meta|index|fragment|filter)$/.test(file) || live.has(path.basename(file));
}
