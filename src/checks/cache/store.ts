import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localeKeys } from '../../locales.ts';
import type { Problem } from '../../problems/problem.ts';
import { noVerdicts, type Verdicts } from '../spelling/spelling.ts';
import { codeDigest } from './code-digest.ts';
import type { EntryStub } from './stub.ts';

/** What a run found out about one file. */
export interface FileRecord {
  /** The file's time and size then. */
  readonly version: string;
  /** Of its text. */
  readonly digest: string;
  /** The founding figures that it was asked for. */
  readonly figures: string;
  readonly problems: readonly Problem[];
  readonly stub?: EntryStub | undefined;
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

interface StoredRun {
  readonly code: string;
  readonly spelling: string;
  readonly records: Record<string, FileRecord>;
  readonly verdicts: Record<string, Record<string, boolean>>;
}

/** What the last run left in a folder. Whatever is wrong with it, the check then works everything out again. */
export async function openStore(folder: string, spellingDigest: string): Promise<CheckStore> {
  const file = path.join(folder, 'check.json');
  const code = codeDigest();
  const stored = await readStored(file);
  const records = new Map(stored?.code === code ? Object.entries(stored.records) : []);
  const verdicts =
    stored?.code === code && stored.spelling === spellingDigest ? verdictsFrom(stored.verdicts) : noVerdicts();
  const before = JSON.stringify(
    [...records.values()].map(({ digest, figures, version, lexical }) => [digest, figures, version, lexical?.digest]),
  );
  return {
    records,
    verdicts,
    async save(next, spelling) {
      const after = JSON.stringify(
        [...next.values()].map(({ digest, figures, version, lexical }) => [digest, figures, version, lexical?.digest]),
      );
      if (after !== before)
        await writeStored(file, {
          code,
          spelling,
          records: Object.fromEntries(next),
          verdicts: plainVerdicts(verdicts),
        });
    },
  };
}

/** For those who want nothing remembered. */
export function emptyStore(): CheckStore {
  return { records: new Map(), verdicts: noVerdicts(), save: async () => {} };
}

async function readStored(file: string): Promise<StoredRun | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StoredRun;
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place: a run that is stopped leaves the last one's store whole. */
async function writeStored(file: string, run: StoredRun): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
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
