import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../support/find-browser.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-browser-'));
  await program('chromium', 'echo "Chromium 150.0"');
  await program('chromium-browser', 'echo "requires the chromium snap to be installed"; exit 10');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('finding a browser for the tests', () => {
  test('takes the one that CHROME_PATH names', async () => {
    const path = join(folder, 'chromium');
    expect(await findBrowser({ CHROME_PATH: path, PATH: '' })).toEqual({ path, env: {} });
  });

  test('takes one from PATH', async () => {
    expect((await findBrowser({ PATH: folder }))?.path).toBe(join(folder, 'chromium'));
  });

  test('says so where CHROME_PATH names a program that does not start', async () => {
    const path = join(folder, 'chromium-browser');
    await expect(findBrowser({ CHROME_PATH: path })).rejects.toThrow(
      `CHROME_PATH=${path} does not start. Point it at a Chromium or Chrome, or unset it.`,
    );
  });
});

async function program(name: string, script: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}
