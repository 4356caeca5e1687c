import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { propose } from '../../src/contribute/proposal.ts';
import { capture } from '../support/run.ts';
import { parseElements } from '../support/site/html.ts';
import { inEnglish, newTerm } from '../unit/contribute/scripted-edits.ts';
import { surroundings } from '../unit/contribute/surroundings.ts';
import { clean } from './project-copy.ts';
import { projectOverFixtures, type SmallProject } from './small-project.ts';

let project: SmallProject;
const file = 'content/terms/promise-list/ro.mdx';
const person = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org' };
const committer = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };
const env = {
  ...clean,
  ...person,
  ...committer,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  LANG: 'en',
  LC_ALL: '',
};

const git = (...args: string[]) => capture('git', args, { cwd: project.root, env });
const run = (command: 'check' | 'report' | 'build', ...args: string[]) =>
  capture(process.execPath, [`src/cli/${command}.ts`, ...args], { cwd: project.root, env });
const read = (name: string) => readFile(path.join(project.root, name), 'utf8');
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(project.root, name)), { recursive: true });
  await writeFile(path.join(project.root, name), text);
}

beforeAll(async () => {
  project = await projectOverFixtures();
  await write('.gitignore', 'node_modules\ndist\n.cache\n.astro\n');
  await git('init', '--initial-branch=main');
  await git('add', '.');
  expect((await git('commit', '--message=Start')).code).toBe(0);
  await git('switch', '--create=proposal');
});
afterAll(() => rm(project.root, { recursive: true, force: true }));

test('somebody proposes a term by the form, and slips when changing the file by hand', async () => {
  const draft = { ...newTerm, ...inEnglish, category: 'leads', related: 'lead\nprospect\nupselling' };
  const { files, isReady, problems } = propose(draft, {}, await surroundings(project.root));
  expect(problems).toEqual([]);
  expect(isReady).toBe(true);
  for (const { path: name, content } of files) await write(name, content);
  await write(file, (await read(file)).replace('upselling]', 'upseling]').replace('Ce greșeli', 'Ce greşeli'));
  await git('add', '.');
  expect((await git('commit', '--message=Propose a term')).code).toBe(0);
});

test('the check and the build refuse it at the same line, and say what was meant', async () => {
  const line = lineOf(await read(file), 'upseling');
  const message = `${file}:${line}:`;
  const check = await run('check');
  expect(check.code).toBe(1);
  expect(check.output).toContain(message);
  expect(check.output).toContain('GL102  related: "upseling" is not a term. Did you mean "upselling"?');
  expect(check.output).toContain('GL401');
  const build = await run('build');
  expect(build.code).toBe(1);
  expect(build.output).toContain(message);
  expect(existsSync(path.join(project.root, 'dist'))).toBe(false);
});

test('a machine mends the letters, the writer the name, and the check passes', async () => {
  expect((await run('check', '--fix')).output).toContain(`${file}  mended`);
  expect(await read(file)).toContain('Ce greșeli');
  await write(file, (await read(file)).replace('upseling]', 'upselling]'));
  const { code, output } = await run('check', 'promise-list');
  expect(output).toMatch(/\b0 errors/);
  expect(code).toBe(0);
});

test('the report tells a maintainer what is new', async () => {
  const { code, output } = await run('report', 'main');
  expect(code).toBe(0);
  expect(output).toContain('- **Listă de promisiuni** (ro), `promise-list`');
  expect(output).toContain('The checks found no mistake.');
});

test('the site is built with the new term in its pages, lists and data', async () => {
  const { code, output } = await run('build');
  expect(code, output.slice(-2000)).toBe(0);
  expect(await headwordOf('termeni/lista-de-promisiuni')).toBe('Listă de promisiuni');
  expect(await headwordOf('en/terms/promise-list')).toBe('Promise list');
  expect((await read('dist/termeni/index.html')).includes('href="/termeni/lista-de-promisiuni/"')).toBe(true);
  expect((await read('dist/sitemap.xml')).includes('/en/terms/promise-list/</loc>')).toBe(true);
  expect((await read('dist/data/terms.json')).includes('"id":"promise-list"')).toBe(true);
});

async function headwordOf(page: string): Promise<string | undefined> {
  const elements = parseElements(await read(`dist/${page}/index.html`));
  return elements
    .find(({ name, inside }) => name === 'dfn' && inside.includes('h1'))
    ?.text()
    .trim();
}
