import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly timeoutMs?: number;
}

export interface Finished {
  /** `undefined` where the program could not start or was stopped by a signal. */
  readonly code: number | undefined;
  readonly output: string;
}

/** Runs a program without input and shows its output as it comes. */
export function stream(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return run(command, args, options, 'inherit');
}

/** Runs a program without input and gives back what it printed. */
export function capture(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return run(command, args, options, 'pipe');
}

function run(
  command: string,
  args: readonly string[],
  options: RunOptions,
  output: 'inherit' | 'pipe',
): Promise<Finished> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...options.env },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    });
    const printed: string[] = [];
    child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
    child.on('error', (error) => done({ code: undefined, output: error.message }));
    child.on('close', (code) => done({ code: code ?? undefined, output: printed.join('') }));
  });
}
