import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canary } from '../fixtures/hostile/attacks.ts';
import { startDev, type DevServer } from './dev-server.ts';
import { projectOverFixtures, type SmallProject } from './small-project.ts';

const port = 4398;
const site = `http://localhost:${port}`;
const file = 'content/terms/upselling/ro.mdx';

let project: SmallProject;
let dev: DevServer;
let entry: string;

const page = async () => (await fetch(`${site}/termeni/upselling/`)).text();

/** On a busy machine the first save may come before the watcher has seen the file: it is saved again, as a writer would. */
const patience = { timeout: 15_000, interval: 1_000 };
const afterSaving = (text: string, look: () => string | Promise<string>) => async () => {
  await writeFile(path.join(project.root, file), `${entry}\n${text}\n`);
  await wait(300);
  return look();
};

beforeAll(async () => {
  await rm(canary, { force: true });
  project = await projectOverFixtures();
  entry = await readFile(path.join(project.root, file), 'utf8');
  dev = startDev(project.root, port);
});
afterAll(async () => {
  dev.child.kill();
  await dev.ended;
  await rm(project.root, { recursive: true, force: true });
  await rm(canary, { force: true });
});

describe('dev', () => {
  test('starts without an error, though nothing was built yet', async () => {
    await expect.poll(dev.printed, { timeout: 60_000 }).toContain(site);
    expect(await page()).toContain('Upselling');
    expect(dev.printed()).not.toMatch(/\[ERROR\]|Failed to/);
  });

  test('shows an entry that was edited', async () => {
    const sentence = 'O propoziție care tocmai a fost scrisă.';
    await expect.poll(afterSaving(sentence, page), patience).toContain(sentence);
  });

  test('says where an entry that holds a program is wrong, runs none of it, and shows it once it is mended', async () => {
    const program = `export const run = process.getBuiltinModule('fs').writeFileSync('${canary}', 'x');`;
    const place = /content\/terms\/upselling\/ro\.mdx:\d+:\d+ {2}GL\d{3}/;
    await expect.poll(afterSaving(program, dev.printed), patience).toMatch(place);
    await page();
    expect(existsSync(canary)).toBe(false);
    await expect.poll(afterSaving('Acum este bine.', page), patience).toContain('Acum este bine.');
  });
});
