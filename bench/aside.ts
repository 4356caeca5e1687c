import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { project } from './peers/peer.ts';

const aside = path.join(project, '.cache', 'bench', 'aside');

/**
 * Takes a folder out of the way. To delete it would slow down what is measured next: ext4 steps over each inode that was
 * freed in the last minutes, one by one, for every file that is made. So what was built is kept until all is measured.
 */
export async function setAside(folder: string): Promise<void> {
  await mkdir(aside, { recursive: true });
  await rename(folder, path.join(aside, randomUUID())).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

export const clearAside = (): Promise<void> => rm(aside, { recursive: true, force: true });
