import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressLimit, editAddress, issueAddress, newFileAddress } from '../../../src/contribute/code-host.ts';
import { localeKeys } from '../../../src/locales.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly 'runs-on': string;
  readonly 'timeout-minutes': number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string };
  }[];
}

const read = <T>(file: string) => parse(readFileSync(file, 'utf8'), { uniqueKeys: true }) as T;
const workflows = globSync('.github/workflows/*.yml').toSorted();
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').filter((file) => !file.endsWith('config.yml'));

/** What each job may do besides reading the code. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'publish.yml/deploy': ['pages', 'id-token'],
  'labels.yml/label': ['pull-requests'],
};

describe('the workflow', () => {
  test.each(workflows)('%s has least permissions, pinned actions and a time limit', (file) => {
    const { name, on, permissions, jobs } = read<Workflow>(file);
    expect(name).toBeTruthy();
    expect(Object.keys(on).length).toBeGreaterThan(0);
    expect(Object.values(permissions).filter((value) => value !== 'read')).toEqual([]);
    for (const [id, job] of Object.entries(jobs)) {
      const written = Object.entries(job.permissions ?? {}).filter(([, value]) => value === 'write');
      expect(written.map(([scope]) => scope)).toEqual(mayWrite[`${file.split('/').at(-1)}/${id}`] ?? []);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job['runs-on']).toBe('ubuntu-24.04');
      const unpinned = job.steps.flatMap(({ uses }) =>
        uses && !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(uses) ? [uses] : [],
      );
      expect(unpinned).toEqual([]);
    }
  });

  test.each(workflows)('%s names each action’s version beside its commit', (file) => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(lines.filter((line) => !/# v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test.each(workflows)('%s uses no secret, keeps no token, and puts no foreign text into a script', (file) => {
    const text = readFileSync(file, 'utf8');
    const steps = Object.values(read<Workflow>(file).jobs).flatMap((job) => job.steps);
    expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN/);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('a workflow that may write to proposals takes nothing from them', () => {
    const privileged = workflows.filter((file) => 'pull_request_target' in read<Workflow>(file).on);
    expect(privileged.map((file) => file.split('/').at(-1))).toEqual(['labels.yml']);
    const steps = privileged.flatMap((file) => Object.values(read<Workflow>(file).jobs).flatMap((job) => job.steps));
    expect(steps.filter(({ uses, run }) => run || !uses?.startsWith('actions/labeler@'))).toEqual([]);
  });

  test('every command is a script that runs locally', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = workflows.flatMap((file) =>
      Object.values(read<Workflow>(file).jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])),
    );
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const script = /^npm (?:run (?:--silent )?([\w-]+)|(test)|(ci))/.exec(command);
      expect(script, command).not.toBeNull();
      const name = script?.[1] ?? script?.[2];
      if (name) expect(Object.keys(scripts)).toContain(name);
    }
  });
});

describe('the issue form', () => {
  test('there is one for each kind of proposal', () => {
    expect(forms.map((file) => file.split('/').at(-1)).toSorted()).toEqual([
      'correction.yml',
      'new-term.yml',
      'translation.yml',
    ]);
  });

  test.each(forms)('%s has what the host asks for, in both languages', (file) => {
    const { name, description, body } = read<IssueForm>(file);
    const labels = [name, description, ...body.flatMap(({ attributes }) => attributes.label ?? [])];
    expect(labels.filter((label) => !label.includes(' · '))).toEqual([]);
    expect(
      body.filter(({ type }) => !['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type)),
    ).toEqual([]);
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(fields.filter(({ id }) => !id || !/^[\w-]+$/.test(id))).toEqual([]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });
});

test('there is a label for every language', () => {
  const rules = JSON.stringify(read<object>('.github/labeler.yml'));
  expect(localeKeys.filter((locale) => !rules.includes(`/${locale}.mdx`))).toEqual([]);
});

test('CODEOWNERS names nobody who does not exist', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n');
  expect(lines.filter((line) => line.trim() && !line.startsWith('#'))).toEqual([]);
  for (const locale of localeKeys) expect(lines.join('\n')).toContain(`${locale}.mdx`);
});

describe('addresses of the code host', () => {
  const host = 'https://github.com/owner/glossary';

  test('a new file is filled in', () => {
    const address = new URL(newFileAddress(host, 'content/terms/a/ro.mdx', '---\nterm: A & B\n') ?? '');
    expect(address.pathname).toBe('/owner/glossary/new/main');
    expect(address.searchParams.get('filename')).toBe('content/terms/a/ro.mdx');
    expect(address.searchParams.get('value')).toBe('---\nterm: A & B\n');
  });

  test('a text that is too long for an address has none', () => {
    expect(newFileAddress(host, 'a.mdx', 'ă'.repeat(addressLimit))).toBeUndefined();
  });

  test('forms and editors have their pages, and the forms exist', () => {
    expect(editAddress(host, 'content/terms/a/en.mdx')).toBe(`${host}/edit/main/content/terms/a/en.mdx`);
    for (const form of ['new-term', 'correction', 'translation'] as const) {
      expect(issueAddress(host, form)).toBe(`${host}/issues/new?template=${form}.yml`);
      expect(existsSync(`.github/ISSUE_TEMPLATE/${form}.yml`)).toBe(true);
    }
  });
});
