import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './output.ts';

/** Two builds to one place take turns: the second waits for the first, and says so. */
export async function withLock(output: string, work: () => Promise<number>): Promise<number> {
  const file = path.join(path.dirname(output), `.${path.basename(output)}.lock`);
  await takeLock(file);
  const release = () => rm(file, { force: true });
  try {
    return await work();
  } finally {
    await release();
  }
}

async function takeLock(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  for (let told = false; ;) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      return await handle.close();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (owner > 0 && !isAlive(owner)) await rm(file, { force: true });
    else if (!told) console.log(`Another build (process ${owner}) writes to the same place: waiting for it to end.`);
    told = true;
    await wait(200);
  }
}
