import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { messageLocale } from '../../../src/checks/message-locale.ts';
import { formatAnnotations } from '../../../src/checks/reporters/github.ts';
import { formatJson } from '../../../src/checks/reporters/json.ts';
import { writeJobSummary } from '../../../src/checks/reporters/report.ts';
import { formatSummary } from '../../../src/checks/reporters/summary.ts';
import { formatGrouped, formatProblem } from '../../../src/checks/reporters/terminal.ts';
import { summaryLine, totalsOf } from '../../../src/checks/reporters/totals.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const relation: Problem = {
  code: 'GL102',
  file: 'content/terms/nps/ro.mdx',
  line: 7,
  column: 12,
  params: {
    field: 'related',
    value: 'chrun-rate',
    suggestionRo: 'Ai vrut „churn-rate”?',
    suggestionEn: 'Did you mean "churn-rate"?',
  },
};
const hostile: Problem = {
  ...relation,
  code: 'GL310',
  file: 'content/terms/a/ro.mdx',
  params: { url: '](x)|<b>@team\n::error::%0A', locale: 'ro', suggestionRo: '', suggestionEn: '' },
};
const orphan: Problem = { code: 'GL207', file: 'content/terms/nps/ro.mdx', line: 2, column: 7, params: {} };
const totals = totalsOf({ terms: 91, entries: 182, problems: [relation, hostile, orphan] });

test('the terminal says place, code, problem and remedy on a line', () => {
  expect(formatProblem(relation, 'en')).toBe(
    'content/terms/nps/ro.mdx:7:12  GL102  related: "chrun-rate" is not a term. Did you mean "churn-rate"?',
  );
  expect(formatProblem(relation, 'ro')).toBe(
    'content/terms/nps/ro.mdx:7:12  GL102  related: „chrun-rate” nu este un termen. Ai vrut „churn-rate”?',
  );
});

test('colour comes only where it is asked for', () => {
  expect(formatProblem(relation, 'en')).not.toContain('\u001b');
  expect(formatProblem(relation, 'en', true)).toContain('\u001b[31mGL102');
  expect(formatProblem(orphan, 'en', true)).toContain('\u001b[33mGL207');
});

test('files are set apart by an empty line', () => {
  expect(
    formatGrouped([hostile, relation, orphan], 'en')
      .split('\n')
      .map((line) => line.slice(0, 22)),
  ).toEqual(['content/terms/a/ro.mdx', '', 'content/terms/nps/ro.m', 'content/terms/nps/ro.m']);
});

test('annotations stand at the line, and a file cannot write a workflow command', () => {
  const lines = formatAnnotations([relation, hostile, orphan], 'en').split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe(
    '::error file=content/terms/nps/ro.mdx,line=7,col=12,title=GL102::related: "chrun-rate" is not a term. Did you mean "churn-rate"?',
  );
  expect(lines[1]).toContain('%250A');
  expect(lines[2]).toMatch(/^::notice file=/);
});

test('the job summary is a table for each file, in which nothing of a file is rendered', () => {
  const summary = formatSummary([relation, hostile, orphan], totals, 'en');
  expect(summary).toContain(
    '### `content/terms/nps/ro.mdx`\n\n| Place | Code | Problem and remedy |\n| --- | --- | --- |\n| 7:12 | GL102 |',
  );
  expect(summary).toContain('\\]\\(x\\)\\|\\<b\\>@\u200bteam');
  expect(summary).toContain('<details><summary>Suggestions: 1</summary>');
  expect(formatSummary([], totalsOf({ terms: 1, entries: 2, problems: [] }), 'ro')).toContain('Nicio problemă.');
});

test('JSON holds every problem with the words of both languages', () => {
  const data = JSON.parse(formatJson([relation], totals)) as { problems: object[] };
  expect(data).toMatchObject({ terms: 91, entries: 182, errors: 2, suggestions: 1 });
  expect(data.problems[0]).toEqual({
    code: 'GL102',
    severity: 'error',
    file: 'content/terms/nps/ro.mdx',
    line: 7,
    column: 12,
    text: {
      ro: 'related: „chrun-rate” nu este un termen. Ai vrut „churn-rate”?',
      en: 'related: "chrun-rate" is not a term. Did you mean "churn-rate"?',
    },
    fixable: false,
  });
});

test('one line sums up, with the plurals of its language', () => {
  expect(summaryLine(totals, 'en')).toBe('91 terms, 182 entries checked: 2 errors, 1 suggestion');
  expect(summaryLine(totals, 'ro')).toBe('91 de termeni, 182 de articole verificate: 2 erori, 1 sugestie');
});

test('the summary is added to the file that the host names, and a file that cannot be written hides nothing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'summary-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const report = { problems: [relation], totals, locale: 'en', color: false } as const;
  await writeJobSummary(path.join(folder, 'summary.md'), report);
  expect(await readFile(path.join(folder, 'summary.md'), 'utf8')).toContain('GL102');
  await expect(writeJobSummary(path.join(folder, 'none', 'summary.md'), report)).resolves.toBeUndefined();
});

test('messages speak the language of the flag, then of the environment, then English', () => {
  expect(messageLocale('ro', { LANG: 'en_US.UTF-8' })).toBe('ro');
  expect(messageLocale(undefined, { LANG: 'ro_RO.UTF-8' })).toBe('ro');
  expect(messageLocale(undefined, { LC_ALL: 'C', LANG: 'ro_RO' })).toBe('en');
  expect(messageLocale(undefined, {})).toBe('en');
});
