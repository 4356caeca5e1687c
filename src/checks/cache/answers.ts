import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../problems/problem.ts';

/** What a run said, as far as it is printed. */
export interface CheckAnswer {
  readonly problems: readonly Problem[];
  readonly entries: number;
  readonly terms: number;
  /** Of the terms and comparisons. */
  readonly ids: readonly string[];
}

interface KeptAnswer {
  readonly fingerprint: string;
  /** The entries that it is about; all, where there is none. */
  readonly only: readonly string[];
  readonly answer: CheckAnswer;
}

/** The last run about everything, and the last about some entries. */
const fileOf = (root: string, only: readonly string[]) =>
  path.join(root, '.cache', 'check', only.length === 0 ? 'answer.json' : 'answer-about-some.json');

/** What an earlier run said of the same content: one about these entries, or about all. */
export async function readAnswer(
  root: string,
  fingerprint: string,
  only: readonly string[],
): Promise<CheckAnswer | undefined> {
  const own = await readKept(fileOf(root, only), fingerprint);
  if (own && own.only.join(' ') === only.join(' ')) return own.answer;
  return only.length === 0 ? undefined : (await readKept(fileOf(root, []), fingerprint))?.answer;
}

/** Written beside and moved into place; where it cannot be written, the next run works everything out again. */
export async function keepAnswer(
  root: string,
  fingerprint: string,
  only: readonly string[],
  answer: CheckAnswer,
): Promise<void> {
  const file = fileOf(root, only);
  const beside = `${file}.${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(beside, JSON.stringify({ fingerprint, only, answer } satisfies KeptAnswer));
    await rename(beside, file);
  } catch {
    return;
  }
}

async function readKept(file: string, fingerprint: string): Promise<KeptAnswer | undefined> {
  try {
    const text = await readFile(file, 'utf8');
    // The fingerprint stands first: an answer to another content is not parsed.
    return text.startsWith(`{"fingerprint":"${fingerprint}"`) ? (JSON.parse(text) as KeptAnswer) : undefined;
  } catch {
    return undefined;
  }
}
