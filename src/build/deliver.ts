import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file to bring to the output. `last` is the same file of the last output: it is shared where it has the same bytes. */
export interface Delivery {
  readonly from: string;
  readonly to: string;
  readonly last?: string;
}

const folders = new Set<string>();

/** Without promises: for thousands of small files they cost more than the work itself. Meant for threads. */
export function deliver({ from, to, last }: Delivery): void {
  const folder = path.dirname(to);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  if (last === undefined || !isSame(from, last) || !isLinked(last, to)) copyFileSync(from, to);
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

/** Some file systems have no links. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
