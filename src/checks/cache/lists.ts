import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ListMemory } from '../../glossary/yaml-files.ts';
import { codeDigest } from './code-digest.ts';

interface KeptList {
  readonly digest: string;
  readonly data: unknown;
}

interface StoredLists {
  readonly code: string;
  readonly lists: Record<string, KeptList>;
}

/**
 * The data of the lists that an earlier run has read and found right, and what to keep of this run. With thousands of
 * terms, to parse YAML takes as long as all the rest of a check of one term.
 */
export async function openLists(folder: string): Promise<ListMemory & { save(): Promise<void> }> {
  const code = codeDigest();
  const stored = await readStored(path.join(folder, 'lists.json'));
  const lists = new Map(stored?.code === code ? Object.entries(stored.lists) : []);
  let isChanged = false;
  return {
    known(file, source) {
      const kept = lists.get(file);
      return kept?.digest === digestOf(source) ? kept.data : undefined;
    },
    keep(file, source, data) {
      lists.set(file, { digest: digestOf(source), data });
      isChanged = true;
    },
    async save() {
      if (isChanged) await writeStored(folder, { code, lists: Object.fromEntries(lists) });
    },
  };
}

const digestOf = (source: string) => createHash('sha256').update(source).digest('hex').slice(0, 32);

async function readStored(file: string): Promise<StoredLists | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StoredLists;
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place, as the store is. */
async function writeStored(folder: string, stored: StoredLists): Promise<void> {
  const file = path.join(folder, 'lists.json');
  const beside = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(beside, JSON.stringify(stored));
  await rename(beside, file);
}
