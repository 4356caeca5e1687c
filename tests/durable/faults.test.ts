import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capture } from '../support/run.ts';
import { clean } from './project-copy.ts';
import { differences, digestsOf, smallProject, type SmallProject } from './small-project.ts';

let project: SmallProject;
let good: Map<string, string>;
const output = () => path.join(project.root, 'dist');
const changes = async () => differences(good, await digestsOf(output()));
const leftovers = () => readdirSync(project.root).filter((name) => name.startsWith('.dist.'));

beforeAll(async () => {
  project = await smallProject();
  const { code, output: printed } = await project.build();
  expect(code, printed.slice(-2000)).toBe(0);
  good = await digestsOf(output());
});
afterAll(() => rm(project.root, { recursive: true, force: true }));

describe('the output stays the last good one, and the build says why', () => {
  test.each(['SIGTERM', 'SIGKILL'] as const)('where the build is stopped by %s', async (signal) => {
    const child = spawn(process.execPath, ['src/cli/build.ts', '--force'], {
      cwd: project.root,
      env: { ...process.env, ...clean },
      stdio: 'ignore',
    });
    while (!leftovers().some((name) => name.startsWith('.dist.new-'))) await wait(50);
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
    expect(await changes()).toEqual([]);
    expect((await project.build({ force: true })).code).toBe(0);
    expect(await changes()).toEqual([]);
    expect(leftovers()).toEqual([]);
  });

  test('where a file cannot be written in full', async () => {
    const command = 'ulimit -f 100; exec "$0" src/cli/build.ts --force';
    const { code, output: printed } = await capture('sh', ['-c', command, process.execPath], {
      cwd: project.root,
      env: clean,
    });
    expect(code).not.toBe(0);
    expect(printed).toContain('The build did not finish. dist is as it was before.');
    expect(await changes()).toEqual([]);
  });

  test('where Pagefind is missing', async () => {
    const { code, output: printed } = await project.build({
      force: true,
      env: { PAGEFIND_BINARY_PATH: '/nonexistent' },
    });
    expect(code).not.toBe(0);
    expect(printed).toMatch(/Pagefind does not start.*npm ci/s);
    expect(await changes()).toEqual([]);
  });

  test('where an entry is wrong', async () => {
    const file = path.join(project.root, 'content/terms/term-1/en.mdx');
    await rename(file, `${file}.kept`);
    const { code, output: printed } = await project.build();
    await rename(`${file}.kept`, file);
    expect(code).not.toBe(0);
    expect(printed).toContain('GL007');
    expect(await changes()).toEqual([]);
  });

  test('where a published address would be lost', async () => {
    const file = path.join(project.root, 'content/permalinks.json');
    await writeFile(file, JSON.stringify({ published: ['/gone/'], redirects: {} }));
    const { code, output: printed } = await project.build();
    await rm(file);
    expect(code).not.toBe(0);
    expect(printed).toMatch(/GL208.*\/gone\//s);
    expect(await changes()).toEqual([]);
  });
});

describe('the build comes to the same result', () => {
  test('where what the last one kept is damaged', async () => {
    const memory = path.join(project.root, '.cache/builds');
    for (const name of await readdir(memory)) await writeFile(path.join(memory, name, 'state.json'), '{"code": 1');
    await writeFile(path.join(project.root, '.cache/entries.json'), 'x\n[]');
    await writeFile(path.join(project.root, '.cache/astro/data-store.json'), '[1');
    const { code, output: printed } = await project.build();
    expect(code, printed.slice(-2000)).toBe(0);
    expect(printed).toContain('entries.json is damaged');
    expect(await changes()).toEqual([]);
  });

  test('where nothing can be kept', async () => {
    const cache = path.join(project.root, '.cache');
    await rename(cache, `${cache}.kept`);
    await writeFile(cache, '');
    const { code, output: printed } = await project.build({ force: true });
    await rm(cache);
    await rename(`${cache}.kept`, cache);
    expect(code, printed.slice(-2000)).toBe(0);
    expect(printed).toContain('cannot be written');
    expect(await changes()).toEqual([]);
  });

  test('where two run at once: one waits for the other', async () => {
    const both = await Promise.all([project.build({ force: true }), project.build({ force: true })]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.map(({ output: printed }) => printed).join('')).toContain('Another build');
    expect(await changes()).toEqual([]);
  });

  test('where an old address leads on', async () => {
    const file = path.join(project.root, 'content/permalinks.json');
    await writeFile(
      file,
      JSON.stringify({ published: ['/termeni/vechi/'], redirects: { '/termeni/vechi/': '/termeni/termen-1/' } }),
    );
    const { code, output: printed } = await project.build();
    await rm(file);
    expect(code, printed.slice(-2000)).toBe(0);
    expect(existsSync(path.join(output(), 'termeni/vechi/index.html'))).toBe(true);
    expect(await changes()).toEqual(['_redirects', '_redirects.caddy', '_redirects.nginx', 'termeni/vechi/index.html']);
  });
});
