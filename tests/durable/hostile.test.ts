import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { formatProblem } from '../../src/checks/reporters/terminal.ts';
import { canary } from '../fixtures/hostile/attacks.ts';
import { parseElements } from '../support/site/html.ts';
import { startDev } from './dev-server.ts';
import { addAttacks, inert, refused, type Carried } from './hostile-project.ts';
import { clean } from './project-copy.ts';
import { differences, digestsOf, projectOverFixtures, type SmallProject } from './small-project.ts';

/** No build or start of `dev` may take longer over the whole corpus at once, nor hold more memory. */
const limit = { milliseconds: 20_000, megabytes: 700 };
const port = 4397;
const english = { ...clean, LANG: 'en', LC_ALL: 'en' };
const isOurs = (file: string) => !/^(?:\.cache|\.astro|dist|node_modules)\//.test(file);

let project: SmallProject;
/** The lines that the check prints of the corpus and that a build must print, too. */
let told: { readonly all: readonly string[]; readonly ofAttack: (carried: Carried) => string[] };
let sources: Map<string, string>;
let output: Map<string, string>;

const filesOf = async () => new Map([...(await digestsOf(project.root))].filter(([file]) => isOurs(file)));
const outputOf = () => digestsOf(path.join(project.root, 'dist'));

beforeAll(async () => {
  await rm(canary, { force: true });
  project = await projectOverFixtures();
  await addAttacks(project.root, inert);
  const { code, output: printed } = await project.build({ env: english });
  expect(code, printed.slice(-2000)).toBe(0);
  output = await outputOf();
  await addAttacks(project.root, refused);
  sources = await filesOf();
  told = toldOf((await checkContent(project.root)).problems);
});
afterAll(async () => {
  await rm(project.root, { recursive: true, force: true });
  await rm(canary, { force: true });
});

function toldOf(problems: Awaited<ReturnType<typeof checkContent>>['problems']): typeof told {
  return {
    all: problems.map((problem) => formatProblem(problem, 'en')),
    ofAttack: (carried) =>
      problems
        .filter(({ code }) => code === carried.attack.outcome)
        .filter(({ file }) => filesOfAttack(carried).some((place) => place.startsWith(file)))
        .map((problem) => formatProblem(problem, 'en')),
  };
}

function filesOfAttack({ id, attack }: Carried): string[] {
  return [`content/terms/${id}/ro.mdx`, ...Object.keys(attack.files ?? {})];
}

/** Every attack is refused in the words of the check, nothing else is, and nothing has happened. */
async function expectRefusal(printed: string): Promise<void> {
  const lines = printed.split('\n').filter((line) => /^content\/.*:\d+:\d+ {2}GL\d{3}/.test(line));
  expect(refused.filter((carried) => told.ofAttack(carried).length === 0)).toEqual([]);
  expect(refused.flatMap(told.ofAttack).filter((line) => !lines.includes(line))).toEqual([]);
  expect(lines.filter((line) => !told.all.includes(line))).toEqual([]);
  expect(printed).not.toMatch(/Stack trace|\n\s+at /);
  expect(existsSync(canary)).toBe(false);
  expect(differences(sources, await filesOf())).toEqual([]);
  expect(differences(output, await outputOf())).toEqual([]);
}

describe('the whole corpus in one glossary', () => {
  test('is refused by the build with the codes of the check, in bounded time and memory', async () => {
    const started = performance.now();
    const { code, output: printed } = await project.build({
      env: { ...english, NODE_OPTIONS: `--max-old-space-size=${limit.megabytes}` },
    });
    expect(performance.now() - started).toBeLessThan(limit.milliseconds);
    expect(code).toBe(1);
    await expectRefusal(printed);
  });

  test('is refused by the start of dev, which then serves no page', async () => {
    const started = performance.now();
    const { printed, answered } = await devUntilItListens(project.root);
    expect(performance.now() - started).toBeLessThan(limit.milliseconds);
    expect(answered).toBe(false);
    await expectRefusal(printed);
  });
});

describe('what is left in the text is text', () => {
  test.each(inert)('$attack.name', async ({ id }) => {
    const html = await readFile(path.join(project.root, 'dist/termeni', id, 'index.html'), 'utf8');
    const body = parseElements(html).filter(({ inside }) => inside.includes('article') || inside.includes('main'));
    const attributes = body.flatMap(({ attributes: own }) => Object.entries(own));
    expect(attributes.filter(([name, value]) => /^on/i.test(name) || /^\s*(?:javascript|data):/i.test(value))).toEqual(
      [],
    );
    expect(body.filter(({ name, text }) => name === 'script' && text().includes('alert'))).toEqual([]);
    expect(body.length).toBeGreaterThan(10);
  });
});

/** Starts `dev` and ends it once it listens. */
async function devUntilItListens(root: string): Promise<{ readonly printed: string; readonly answered: boolean }> {
  const { child, ended, printed } = startDev(root, port);
  const listens = () => printed().includes(`localhost:${port}`);
  const stop = setTimeout(() => child.kill('SIGKILL'), limit.milliseconds);
  child.stdout?.on('data', () => listens() && child.kill());
  await ended;
  clearTimeout(stop);
  return { printed: printed(), answered: listens() };
}
