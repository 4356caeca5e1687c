import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canary } from '../fixtures/hostile/attacks.ts';
import { clean } from './project-copy.ts';
import { projectOverFixtures, type SmallProject } from './small-project.ts';

const site = 'http://localhost:4398';
const address = `${site}/termeni/upselling/`;
const file = 'content/terms/upselling/ro.mdx';

/** In what looks like one of Vitest's own servers, Astro answers nothing. */
const { VITEST: _, ...outside } = process.env;

let project: SmallProject;
let dev: ChildProcess;
let printed = '';
let entry: string;

const page = async () => (await fetch(address)).text();
const save = (text: string) => writeFile(path.join(project.root, file), text);

beforeAll(async () => {
  await rm(canary, { force: true });
  project = await projectOverFixtures();
  entry = await readFile(path.join(project.root, file), 'utf8');
  dev = spawn(process.execPath, [path.resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '4398'], {
    cwd: project.root,
    env: {
      ...outside,
      ...clean,
      LANG: 'en',
      NODE_ENV: 'development',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
});
afterAll(async () => {
  const ended = new Promise((done) => dev.once('close', done));
  dev.kill();
  await ended;
  await rm(project.root, { recursive: true, force: true });
  await rm(canary, { force: true });
});

describe('dev', () => {
  test('starts without an error, though nothing was built yet', async () => {
    await expect.poll(() => printed, { timeout: 60_000 }).toContain(site);
    expect(await page()).toContain('Upselling');
    expect(printed).not.toMatch(/\[ERROR\]|Failed to/);
  });

  test('shows an entry that was edited', async () => {
    await appendFile(path.join(project.root, file), '\nO propoziție care tocmai a fost scrisă.\n');
    await expect.poll(page, { timeout: 10_000 }).toContain('O propoziție care tocmai a fost scrisă.');
  });

  test('says where an entry that holds a program is wrong, runs none of it, and shows it once it is mended', async () => {
    await save(`${entry}\nexport const run = process.getBuiltinModule('fs').writeFileSync('${canary}', 'x');\n`);
    await expect
      .poll(() => printed, { timeout: 10_000 })
      .toMatch(/content\/terms\/upselling\/ro\.mdx:\d+:\d+ {2}GL\d{3}/);
    await page();
    expect(existsSync(canary)).toBe(false);
    await save(`${entry}\nAcum este bine.\n`);
    await expect.poll(page, { timeout: 10_000 }).toContain('Acum este bine.');
  });
});
