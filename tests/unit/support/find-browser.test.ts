import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
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

  test('takes one from PATH, and one without windows before a whole one', async () => {
    const light = await mkdtemp(join(tmpdir(), 'light-browser-'));
    const path = await program('chromium-headless-shell', 'echo "Chromium 150.0"', light);
    expect(await findBrowser({ PATH: `${folder}${delimiter}${light}` })).toEqual({ path, env: {} });
    await rm(light, { recursive: true });
  });

  test('says so where CHROME_PATH names a program that does not start', async () => {
    const path = join(folder, 'chromium-browser');
    await expect(findBrowser({ CHROME_PATH: path })).rejects.toThrow(
      `CHROME_PATH=${path} does not start. Point it at a Chromium or Chrome, or unset it.`,
    );
  });
});

async function program(name: string, script: string, into = folder): Promise<string> {
  const path = join(into, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}
