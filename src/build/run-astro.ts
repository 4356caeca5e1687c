import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface AstroRun {
  readonly root: string;
  readonly output: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** One pool for all threads: with one each, glibc keeps 50 MB more from the system, and is no faster. */
const thrifty = { MALLOC_ARENA_MAX: '1' };

/** Astro's build without its telemetry, which would call out. A signal to us ends it, and we clean up after it. */
export function runAstro({ root, output, args, env }: AstroRun): Promise<number> {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
  const child = spawn(
    process.execPath,
    ['--import', new URL('with-parent.ts', import.meta.url).href, astro, 'build', ...args],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...thrifty, ...process.env, ...env, OUT_DIR: output, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`Astro could not be started: ${error.message}`);
      done(1);
    });
    child.on('exit', (code, signal) => {
      for (const each of signals) process.off(each, pass);
      if (signal !== null) console.error(`The build was stopped by ${signal}.`);
      done(code ?? 1);
    });
  });
}
