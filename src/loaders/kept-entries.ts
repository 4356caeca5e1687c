import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { AnyEntry } from '../glossary/glossary.ts';

/** Entries by place in the content, each with the digest of the bytes and the code that it was read from. */
export type KeptEntries = ReadonlyMap<string, { readonly digest: string; readonly entry: AnyEntry }>;

const keptFile = (root: string) => path.join(root, '.cache', 'entries.json');

/** What the last run kept. A file that is damaged is told of and left aside: it only saves time. */
export async function readKeptEntries(root: string, warn: (message: string) => void): Promise<KeptEntries> {
  const bytes = await readFile(keptFile(root)).catch(() => undefined);
  if (!bytes) return new Map();
  const end = bytes.lastIndexOf('\n') + 1;
  if (createHash('sha256').update(bytes.subarray(0, end)).digest('hex') === bytes.toString('utf8', end))
    return new Map(Array.from(linesOf(bytes.subarray(0, end)), (line) => JSON.parse(line) as [string, never]));
  warn(`${keptFile(root)} is damaged: every entry is read again.`);
  return new Map();
}

/** Line by line: the whole as one text would be a hundred megabytes where there are thousands of entries. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let from = 0; from < bytes.length;) {
    const to = bytes.indexOf('\n', from);
    yield bytes.toString('utf8', from, to);
    from = to + 1;
  }
}

/** Written beside and renamed, so that no run finds half a file. */
export async function keepEntries(root: string, entries: KeptEntries, warn: (message: string) => void): Promise<void> {
  const file = keptFile(root);
  const fresh = `${file}.${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await pipeline(sealedLines(entries), createWriteStream(fresh));
    await rename(fresh, file);
  } catch (error) {
    warn(`${file} cannot be written, so the next run reads every entry again: ${String(error)}`);
  }
}

/** An entry a line, and at the end the digest of all that stands before. */
function* sealedLines(entries: KeptEntries): Generator<string> {
  const hash = createHash('sha256');
  for (const entry of entries) {
    const line = `${JSON.stringify(entry)}\n`;
    hash.update(line);
    yield line;
  }
  yield hash.digest('hex');
}
