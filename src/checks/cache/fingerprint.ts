import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { localeKeys } from '../../locales.ts';
import { codeDigest } from './code-digest.ts';

/**
 * Changes when the check may say something else: with the code, and with the name, time or size of anything in the
 * content. A folder's time tells that a file was added or taken away, so that ten thousand need not be listed.
 */
export function contentFingerprint(root: string): string {
  const hash = createHash('sha256').update(codeDigest());
  const content = path.join(root, 'content');
  for (const name of namesIn(content)) addVersion(hash, path.join(content, name));
  for (const kind of ['terms', 'comparisons']) {
    for (const id of namesIn(path.join(content, kind))) {
      const folder = path.join(content, kind, id);
      addVersion(hash, folder);
      for (const locale of localeKeys) addVersion(hash, path.join(folder, `${locale}.mdx`));
    }
  }
  return hash.digest('hex').slice(0, 32);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

function addVersion(hash: Hash, file: string): void {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  hash.update(stats ? `${file}\t${stats.mtimeMs}:${stats.ctimeMs}:${stats.size}:${stats.mode}\n` : `${file}\t-\n`);
}
