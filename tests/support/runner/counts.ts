import { readFile } from 'node:fs/promises';
import type { Step } from './steps.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What a finished step adds to the sum. A program that failed without a failed test to show for it is one failure. */
export async function countStep(step: Step, code: number | undefined): Promise<Counts> {
  if (step.report === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = countReport(await readFile(step.report, 'utf8').catch(() => ''));
  const silentFailure = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return silentFailure ? { ...counts, failed: 1 } : counts;
}

/** Counts of Vitest's JSON report; a test file that could not be loaded is a failure, although no test in it ran. */
export function countReport(json: string): Counts {
  const report = parse(json);
  if (!isReport(report)) return { passed: 0, failed: 0 };
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed));
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

export function add(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number) => all.reduce((total, counts) => total + of(counts), 0);
  return { passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly Assertion[] }[];
}

interface Assertion {
  readonly status: string;
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'numPassedTests' in value && 'testResults' in value;
}

function isFailed({ status }: Assertion): boolean {
  return status === 'failed';
}
