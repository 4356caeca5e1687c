import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AnyEntry } from '../glossary/glossary.ts';

/** Entries by place in the content, each with the digest of the bytes and the code that it was read from. */
export type KeptEntries = ReadonlyMap<string, { readonly digest: string; readonly entry: AnyEntry }>;

const keptFile = (root: string) => path.join(root, '.cache', 'entries.json');

/** What the last run kept. A file that is damaged is told of and left aside: it only saves time. */
export async function readKeptEntries(root: string, warn: (message: string) => void): Promise<KeptEntries> {
  const bytes = await readFile(keptFile(root)).catch(() => undefined);
  if (!bytes) return new Map();
  const [sum = '', ...lines] = bytes.toString('utf8').split('\n');
  if (sum === checksum(lines)) return new Map(lines.map((line) => JSON.parse(line) as [string, never]));
  warn(`${keptFile(root)} is damaged: every entry is read again.`);
  return new Map();
}

/** Written beside and renamed, so that no run finds half a file. */
export async function keepEntries(root: string, entries: KeptEntries, warn: (message: string) => void): Promise<void> {
  const file = keptFile(root);
  const fresh = `${file}.${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const lines = Array.from(entries, (entry) => JSON.stringify(entry));
    await writeFile(fresh, [checksum(lines), ...lines].join('\n'));
    await rename(fresh, file);
  } catch (error) {
    warn(`${file} cannot be written, so the next run reads every entry again: ${String(error)}`);
  }
}

function checksum(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return hash.digest('hex');
}
