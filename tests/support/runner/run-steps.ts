import { mkdir, rm } from 'node:fs/promises';
import { delimiter, dirname, resolve } from 'node:path';
import { stream } from '../run.ts';
import { countStep } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Step } from './steps.ts';

export type Outcome = 'passed' | 'failed' | 'not run';

export interface StepResult extends Counts {
  readonly step: Step;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/** Runs every step in order, whatever became of the others, save those that need a step that did not pass. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  for (const [index, step] of steps.entries()) {
    say(`\n── ${index + 1}/${steps.length} ${step.title}: ${step.command.join(' ')}`);
    const missing = (step.needs ?? []).filter((id) => results.get(id)?.outcome !== 'passed');
    const result = missing.length > 0 ? notRun(step) : await runStep(step);
    results.set(step.id, result);
    say(missing.length > 0 ? `   not run: it needs ${missing.join(' and ')}` : `   ${describe(result)}`);
  }
  return [...results.values()];
}

export function describe({ outcome, passed, failed, seconds }: StepResult): string {
  return `${outcome} in ${seconds.toFixed(1)} s (${passed} passed, ${failed} failed)`;
}

async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  if (step.report !== undefined) await makeRoomFor(step.report);
  const [program, ...args] = step.command;
  const { code, output } = await stream(program, args, { env: { ...projectPrograms(), ...step.env } });
  if (code === undefined && output !== '') console.error(`${program} could not be run: ${output}`);
  const counts = await countStep(step, code);
  return { step, ...counts, outcome: counts.failed === 0 ? 'passed' : 'failed', seconds: secondsSince(started) };
}

/** Counted as a failure, so that nothing is left out silently. */
function notRun(step: Step): StepResult {
  return { step, passed: 0, failed: 1, outcome: 'not run', seconds: 0 };
}

/** An old report must never be taken for this run's. */
async function makeRoomFor(report: string): Promise<void> {
  await mkdir(dirname(report), { recursive: true });
  await rm(report, { force: true });
}

/** The project's own Node and tools, whatever is installed on the machine. */
function projectPrograms(): NodeJS.ProcessEnv {
  return { PATH: [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter) };
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
