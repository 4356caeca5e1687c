import { describe, expect, test } from 'vitest';
import { add, countReport, countStep } from '../../support/runner/counts.ts';
import { runSteps } from '../../support/runner/run-steps.ts';
import type { Step } from '../../support/runner/steps.ts';
import { steps } from '../../support/runner/steps.ts';

describe('the test command', () => {
  test('runs every step after one that failed, save the steps that need it', async () => {
    const results = await runSteps([node('a', 1), node('b', 0), { ...node('c', 0), needs: ['a'] }], () => undefined);
    expect(results.map(({ step, outcome }) => `${step.id} ${outcome}`)).toEqual(['a failed', 'b passed', 'c not run']);
    expect(add(results)).toEqual({ passed: 1, failed: 2 });
  });

  test('counts a program that cannot be started as a failure', async () => {
    const [result] = await runSteps([{ ...node('a', 0), command: ['no-such-program'] }], () => undefined);
    expect(result).toMatchObject({ outcome: 'failed', failed: 1 });
  });

  test('needs only steps that come before', () => {
    const ids = steps.map(({ id }) => id);
    const late = steps.flatMap(({ needs = [] }, index) => needs.filter((id) => !ids.slice(0, index).includes(id)));
    expect(late).toEqual([]);
  });

  test('gives every step its own report', () => {
    const reports = steps.flatMap((step) => step.report ?? []);
    expect(new Set(reports).size).toBe(reports.length);
  });
});

describe('counting tests', () => {
  test('counts passed and failed tests of a report', () => {
    expect(countReport(report({ passed: 3, failed: 2, files: [['failed', 'passed']] }))).toEqual({
      passed: 3,
      failed: 3,
    });
  });

  test('counts a test file that could not be loaded', () => {
    expect(countReport(report({ passed: 0, failed: 0, files: [['failed']] }))).toEqual({ passed: 0, failed: 1 });
  });

  test.each(['', 'null', '{}', '{"numPassedTests": 3'])('takes "%s" for a report of nothing', (text) => {
    expect(countReport(text)).toEqual({ passed: 0, failed: 0 });
  });

  test('counts a run without a report as one failure, even where the program says that all is well', async () => {
    const step = { ...node('a', 0), report: '.cache/reports/never-written.json' };
    expect(await countStep(step, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

function node(id: string, exitCode: number): Step {
  return { id, title: id, command: ['node', '--eval', `process.exit(${exitCode})`] };
}

/** Each file: its status, then the status of each of its tests. */
function report({ passed, failed, files }: { passed: number; failed: number; files: string[][] }): string {
  const testResults = files.map(([status, ...tests]) => ({
    status,
    assertionResults: tests.map((outcome) => ({ status: outcome })),
  }));
  return JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });
}
