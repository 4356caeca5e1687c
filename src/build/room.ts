import { access, constants, mkdir, mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const tightMegabytes = 100;

/** Why a build may have stopped that says nothing clear itself: a disk without room. */
export async function roomHint(folder: string): Promise<string> {
  const found = await statfs(folder).catch(() => undefined);
  const megabytes = found ? Math.floor((found.bavail * found.bsize) / 1e6) : tightMegabytes;
  return megabytes < tightMegabytes
    ? ` The disk of ${folder} has ${megabytes} MB left: make room and build again.`
    : '';
}

/** Where Astro keeps its things: with the others, or, where those cannot be written, in a folder that nobody keeps. */
export async function cacheFolder(root: string): Promise<string> {
  const folder = path.join(root, '.cache');
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return path.join(folder, 'astro');
  } catch {
    console.warn(`${folder} cannot be written: the build goes on, and the next one starts from nothing.`);
    return mkdtemp(path.join(tmpdir(), 'glossary-cache-'));
  }
}
