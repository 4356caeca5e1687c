import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a build remembers for the next one, beside the output that it describes. */
export interface BuildState {
  /** Digest of everything that is not content: code, packages, settings. */
  readonly code: string;
  /** Digest of the content's bytes. */
  readonly content: string;
  /** Files of the output with size and time of change, by which a file that somebody touched is known. */
  readonly files: Readonly<Record<string, FileStamp>>;
  /** What each reusable page read, as numbers into `reads`, by path. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
  readonly reads: readonly (readonly [read: string, digest: string])[];
}

export type FileStamp = readonly [size: number, modified: number];

/** The last build's state, or nothing where there is none that can be read. */
export async function readState(file: string): Promise<BuildState | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as BuildState;
  } catch {
    return undefined;
  }
}

export async function writeState(file: string, state: BuildState): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, JSON.stringify(state));
  await rename(`${file}.${process.pid}`, file);
}
