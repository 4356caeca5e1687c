import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseFault } from '../../../src/cli/texts/base-faults.ts';
import { capture } from '../../support/run.ts';
import { glossaryWith } from '../checks/support.ts';

const quiet = { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', LANG: 'en_US.UTF-8', LC_ALL: '', NO_COLOR: '1' };

const run = (cli: string, root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  capture(process.execPath, [path.resolve(`src/cli/${cli}.ts`), ...args], { cwd: root, env: { ...quiet, ...env } });

describe('npm run check', () => {
  test('ends with one line that sums up, and with status 0 where all is well', async () => {
    const { code, output } = await run('check', await glossaryWith(), []);
    expect(output).toBe('4 terms, 9 entries checked: 0 errors, 0 suggestions\n');
    expect(code).toBe(0);
  });

  test('has status 1 where there is an error, and 0 where there are suggestions alone', async () => {
    expect(await run('check', await glossaryWith('GL102'), [])).toMatchObject({
      code: 1,
      output: expect.stringContaining('upselling/ro.mdx:10:27  GL102  related: "chrun-rate" is not a term.') as string,
    });
    expect(await run('check', await glossaryWith('GL411'), [])).toMatchObject({
      code: 0,
      output: expect.stringContaining('0 errors, 1 suggestion') as string,
    });
  });

  test('speaks Romanian by flag and by environment', async () => {
    const root = await glossaryWith('GL102');
    expect((await run('check', root, ['--lang', 'ro'])).output).toContain('nu este un termen. Ai vrut „churn-rate”?');
    expect((await run('check', root, [], { LANG: 'ro_RO.UTF-8' })).output).toContain('1 eroare, 0 sugestii');
  });

  test('about one term tells its problems alone, and a wrong id brings a candidate', async () => {
    const root = await glossaryWith('GL102');
    expect(await run('check', root, ['lead'])).toMatchObject({ code: 0 });
    expect(await run('check', root, ['upselling'])).toMatchObject({ code: 1 });
    expect(await run('check', root, ['chrun-rate'])).toMatchObject({
      code: 1,
      output: expect.stringContaining('There is no term "chrun-rate". Did you mean "churn-rate"?') as string,
    });
  });

  test('on the code host annotates lines and writes the job summary', async () => {
    const root = await glossaryWith('GL102');
    const summary = path.join(root, 'summary.md');
    const { output } = await run('check', root, [], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
    expect(output).toContain('::error file=content/terms/upselling/ro.mdx,line=10,col=27,title=GL102::related');
    expect(await readFile(summary, 'utf8')).toContain('| 10:27 | GL102 |');
  });

  test('gives JSON and nothing else where it is asked for, and refuses a reporter that it does not know', async () => {
    const root = await glossaryWith('GL401');
    expect(JSON.parse((await run('check', root, ['--reporter', 'json'])).output)).toMatchObject({
      errors: 1,
      problems: [{ code: 'GL401', fixable: true }],
    });
    expect(await run('check', root, ['--reporter', 'xml'])).toMatchObject({ code: 2 });
  });

  test('repairs and checks again', async () => {
    const root = await glossaryWith('GL402');
    const dry = await run('check', root, ['--fix', '--dry-run']);
    expect(dry).toMatchObject({
      code: 1,
      output: expect.stringContaining('+Clientul a spus „da” la telefon.') as string,
    });
    const { code, output } = await run('check', root, ['--fix']);
    expect(output).toBe(
      'content/terms/upselling/ro.mdx  mended\n4 terms, 9 entries checked: 0 errors, 0 suggestions\n',
    );
    expect(code).toBe(0);
  });
});

describe('npm run new-term', () => {
  test('takes flags, writes both files and names what is left to write', async () => {
    const root = await glossaryWith();
    const { code, output } = await run('new-term', root, [
      'quota',
      '--ro',
      'Cotă',
      '--en',
      'Quota',
      '--category',
      'metrics',
      '--related',
      'churn-rate,lead,prospect',
    ]);
    expect(code).toBe(0);
    expect(output).toMatch(
      /^content\/terms\/quota\/ro\.mdx\ncontent\/terms\/quota\/en\.mdx\ncontent\/categories\.yaml\n/,
    );
    expect(output).toContain('GL504  A text still to be written stands here');
  });

  test('without a terminal says what is missing or wrong, and writes nothing', async () => {
    const root = await glossaryWith();
    expect(await run('new-term', root, ['quota', '--ro', 'Cotă'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('Missing: Headword in English. Give it as an option') as string,
    });
    expect(
      await run('new-term', root, ['quota', '--ro', 'Cotă', '--en', 'Quota', '--category', 'metric']),
    ).toMatchObject({ code: 2, output: '"metric" is none of them. Did you mean "metrics"?\n' });
    expect(await run('new-term', root, ['../x', '--ro', 'a', '--en', 'b'])).toMatchObject({ code: 2 });
    expect(await run('new-term', root, ['lead', '--ro', 'a', '--en', 'b'])).toMatchObject({ code: 2 });
  });

  test('leaves a file alone that is there without being an entry', async () => {
    const root = await glossaryWith({ 'content/terms/quota/ro.mdx': 'mine' });
    expect(
      await run('new-term', root, ['quota', '--ro', 'Cotă', '--en', 'Quota', '--category', 'metrics']),
    ).toMatchObject({ code: 2, output: 'content/terms/quota/ro.mdx is already there; it was left alone.\n' });
    expect(await readFile(path.join(root, 'content/terms/quota/ro.mdx'), 'utf8')).toBe('mine');
  });
});

describe('npm run rename-term', () => {
  test('renames and checks', async () => {
    const { code, output } = await run('rename-term', await glossaryWith(), ['lead', 'sales-lead']);
    expect(output).toContain('content/terms/lead -> content/terms/sales-lead\n');
    expect(output).toContain('/en/terms/lead/ -> /en/terms/sales-lead/\n');
    expect(output).toContain('0 errors');
    expect(code).toBe(0);
  });

  test.each([
    [['leed', 'x'], 'There is no term "leed". Did you mean "lead"?'],
    [['lead', '../x'], '"../x" cannot be an id. Write lowercase words'],
    [['lead', 'prospect'], 'The term "prospect" is already there'],
    [['lead', 'x', '--slug-ro', 'A b'], '"A b" cannot be an address. Write lowercase words'],
    [['lead'], 'npm run rename-term -- <old id> <new id>'],
  ])('refuses %j and changes nothing', async (args, message) => {
    const root = await glossaryWith();
    await writeFile(path.join(root, 'marker'), '');
    expect(await run('rename-term', root, args)).toMatchObject({
      code: 2,
      output: expect.stringContaining(message) as string,
    });
    expect((await run('check', root, [])).code).toBe(0);
  });
});

describe('every command', () => {
  const commands = ['check', 'report', 'new-term', 'rename-term'] as const;

  test.each(commands)('%s says what it does, in both languages', async (command) => {
    const root = await glossaryWith();
    const [english, romanian] = await Promise.all([
      run(command, root, ['--help']),
      run(command, root, ['--help', '--lang', 'ro']),
    ]);
    expect(english).toMatchObject({ code: 0, output: expect.stringContaining('language of the messages') as string });
    expect(romanian).toMatchObject({ code: 0, output: expect.stringContaining('limba mesajelor') as string });
  });

  test.each(commands)(
    '%s tells an option that there is not, and a language that it does not speak',
    async (command) => {
      const root = await glossaryWith();
      const unknown = await run(command, root, ['--lagn', 'ro'], { LANG: 'ro' });
      expect(unknown.code).toBe(2);
      expect(unknown.output).toMatch(/^Nu există opțiunea --lagn\. Ai vrut --lang\?\nnpm run /);
      expect(await run(command, root, ['--lang', 'fr'])).toMatchObject({ code: 2, output: '--lang fr: ro, en\n' });
      expect(await run(command, root, ['--lang'])).toMatchObject({
        code: 2,
        output: expect.stringContaining('The option --lang is not written as it should be.') as string,
      });
    },
  );

  test.each(commands)('%s in an empty folder says where it is to be run', async (command) => {
    const root = await mkdtemp(path.join(tmpdir(), 'empty-'));
    const { code, output } = await run(command, root, []);
    await rm(root, { recursive: true });
    expect(code).toBe(2);
    expect(output).toMatch(
      /^There is no folder content\/terms here \(.*\)\. Run the command in the project's folder\.\n$/,
    );
  });
});

test('the check takes the path of a file for its term', async () => {
  const root = await glossaryWith('GL102');
  expect(await run('check', root, ['content/terms/lead/ro.mdx'])).toMatchObject({ code: 0 });
  expect(await run('check', root, ['content/terms/upselling/'])).toMatchObject({ code: 1 });
});

test('the report outside a repository says what it compares with', async () => {
  const root = await glossaryWith();
  const { code, output } = await run('report', root, [], { LANG: 'ro', GIT_CEILING_DIRECTORIES: path.dirname(root) });
  expect(code).toBe(2);
  expect(output).toContain('iar acest folder nu este un depozit git');
});

test('the report tells in the reader’s language that there is no such commit', () => {
  const error = new Error('Command failed: git merge-base\nfatal: Not a valid object name nope');
  expect(baseFault(error, 'nope').ro).toMatch(/^Starea de la „nope” nu se poate citi: aici nu este nicio ramură/);
  expect(baseFault(new Error('fatal: strange'), 'nope').ro).toContain('git spune „fatal: strange”');
});
