import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AnyEntry } from '../../glossary/glossary.ts';
import { localeKeys } from '../../locales.ts';
import type { Problem } from '../../problems/problem.ts';
import { noVerdicts, type Verdicts } from '../spelling/spelling.ts';
import { codeDigest } from './code-digest.ts';
import { unpackStub, type PackedStub } from './stub.ts';

/** What a run found out about one file. */
export interface FileRecord {
  /** The file's time and size then. */
  readonly version: string;
  /** Of its text. */
  readonly digest: string;
  /** The founding figures that it was asked for. */
  readonly figures: string;
  readonly problems: readonly Problem[];
  readonly stub?: AnyEntry | undefined;
  /** The words of its frontmatter, where there is no entry that could give its names. */
  readonly words?: readonly string[] | undefined;
  /** What the rules said that need the glossary's names, and for which names. */
  readonly lexical?: { readonly digest: string; readonly problems: readonly Problem[] } | undefined;
}

export interface CheckStore {
  readonly records: ReadonlyMap<string, FileRecord>;
  readonly verdicts: Verdicts;
  save(records: ReadonlyMap<string, FileRecord>, spellingDigest: string): Promise<void>;
}

type StoredRecord = Omit<FileRecord, 'stub'> & { readonly stub?: PackedStub };

interface StoredRun {
  readonly code: string;
  readonly spelling: string;
  readonly records: Record<string, StoredRecord>;
  readonly verdicts: Record<string, Record<string, boolean>>;
}

/** What a later run found out anew, beside a store that it left as it was: to write it all takes longer than the run. */
interface StoredChanges extends StoredRun {
  /** Of the store that they are changes of. */
  readonly base: string;
}

/** More changes than this are written into the store itself. */
const changeLimit = 200;

/** What the last runs left in a folder. Whatever is wrong with it, the check then works everything out again. */
export async function openStore(folder: string, spellingDigest: string): Promise<CheckStore> {
  const code = codeDigest();
  const whole = await readStored<StoredRun & { readonly name: string }>(path.join(folder, 'check.json'));
  const base = whole?.code === code ? whole : undefined;
  const changes = await readStored<StoredChanges>(path.join(folder, 'changes.json'));
  const later = base && changes?.base === base.name ? changes : undefined;
  const known = { ...base?.records, ...later?.records };
  const records = new Map(Object.entries(known).map(([file, record]) => [file, unpacked(record)]));
  const latest = later ?? base;
  const verdicts = latest?.spelling === spellingDigest ? verdictsFrom(latest.verdicts) : noVerdicts();
  return {
    records,
    verdicts,
    async save(next, spelling) {
      const changed = [...next].filter(([file, record]) => records.get(file) !== record);
      if (changed.length === 0 && next.size === records.size) return;
      const run = { code, spelling, verdicts: plainVerdicts(verdicts) };
      const since = { ...later?.records, ...Object.fromEntries(changed) };
      const isSmall = base && next.size === records.size && Object.keys(since).length <= changeLimit;
      if (isSmall) await writeStored(folder, 'changes.json', { base: base.name, ...run, records: since });
      else await writeStored(folder, 'check.json', { name: randomUUID(), ...run, records: Object.fromEntries(next) });
    },
  };
}

function unpacked({ stub, ...record }: StoredRecord): FileRecord {
  return { ...record, stub: stub && unpackStub(stub) };
}

/** For those who want nothing remembered. */
export function emptyStore(): CheckStore {
  return { records: new Map(), verdicts: noVerdicts(), save: async () => {} };
}

async function readStored<Stored>(file: string): Promise<Stored | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Stored;
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place: a run that is stopped leaves the last one's store whole. */
async function writeStored(folder: string, name: string, run: object): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(folder, { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, JSON.stringify(run));
  await rename(beside, file);
}

function verdictsFrom(stored: StoredRun['verdicts']): Verdicts {
  return Object.fromEntries(
    localeKeys.map((locale) => [locale, new Map(Object.entries(stored[locale] ?? {}))]),
  ) as unknown as Verdicts;
}

function plainVerdicts(verdicts: Verdicts): StoredRun['verdicts'] {
  return Object.fromEntries(localeKeys.map((locale) => [locale, Object.fromEntries(verdicts[locale])]));
}
