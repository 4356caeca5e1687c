import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readState, writeState, type BuildState } from '../reuse/state.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { withLock } from './lock.ts';
import { discard, recover, scratchOf, stampsOf, swapIn } from './output.ts';
import { cacheFolder, roomHint } from './room.ts';
import { runAstro } from './run-astro.ts';

export interface BuildOptions {
  readonly root: string;
  readonly output: string;
  readonly force: boolean;
  /** For Astro. */
  readonly args: readonly string[];
}

interface Job extends BuildOptions {
  /** What is remembered of this output: one folder for each place that is built to. */
  readonly memory: string;
  readonly inputs: Inputs;
  readonly last: BuildState | undefined;
}

/** Builds the site and gives the exit status. Whatever happens, the output is the last good one, the new one, or none. */
export async function buildSite(options: BuildOptions): Promise<number> {
  const output = path.resolve(options.root, options.output);
  const memory = path.join(
    options.root,
    '.cache',
    'builds',
    createHash('sha256').update(output).digest('hex').slice(0, 12),
  );
  return withLock(output, async () => {
    await recover(output);
    const inputs = await readInputs(options.root, options.args);
    const last = options.force ? undefined : await readState(path.join(memory, 'state.json'));
    const job: Job = { ...options, output, memory, inputs, last };
    if (await isUpToDate(job)) return say(0, `Nothing has changed since the last build: ${shown(job)} is up to date.`);
    return buildAnew(job);
  });
}

async function isUpToDate({ last, inputs, output }: Job): Promise<boolean> {
  if (last?.code !== inputs.code || last.content !== inputs.content) return false;
  const stamps = await stampsOf(output).catch(() => ({}));
  return JSON.stringify(stamps) === JSON.stringify(last.files);
}

async function buildAnew(job: Job): Promise<number> {
  const { root, output, memory, inputs, last, args } = job;
  const started = performance.now();
  const scratch = scratchOf(output);
  const state = path.join(memory, 'state.json');
  // A state that describes an output must not outlive it; a cache that cannot be written costs time, not the build.
  const remembers = await mkdir(memory, { recursive: true }).then(
    () => true,
    () => false,
  );
  if (!last && remembers) await rm(state, { force: true }).catch(() => undefined);
  const cache = { CACHE_DIR: await cacheFolder(root) };
  const memo = remembers
    ? { REUSE_STATE: state, REUSE_OUTPUT: output, REUSE_CODE: inputs.code, REUSE_MEMORY: memory }
    : {};
  const code = await runAstro({ root, args, output: scratch.fresh, env: { ...cache, ...memo } });
  if (code !== 0) {
    await discard(scratch);
    return say(
      code,
      `The build did not finish. ${shown(job)} is as it was before.${await roomHint(path.dirname(output))}`,
    );
  }
  await swapIn(scratch, output);
  if (remembers)
    await remember(job, state).catch((error: unknown) =>
      console.warn(`The next build cannot use this one: ${String(error)}`),
    );
  return say(0, `Built ${shown(job)} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

async function remember({ inputs, output }: Job, file: string): Promise<void> {
  const next = JSON.parse(await readFile(`${file}.next`, 'utf8')) as BuildState;
  await writeState(file, { ...next, ...inputs, files: await stampsOf(output) });
  await rm(`${file}.next`, { force: true });
}

function shown({ root, output }: Job): string {
  const inside = path.relative(root, output);
  return inside.startsWith('..') ? output : inside;
}

function say(code: number, text: string): number {
  if (code === 0) console.log(text);
  else console.error(text);
  return code;
}
