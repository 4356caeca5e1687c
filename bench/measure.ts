import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What one run of a program took. Memory is that of its largest process. */
export interface Measure {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the commands one after the other in a folder, and adds up what they took. GNU time reads the kernel's account. */
export async function measure(commands: readonly Command[], folder: string): Promise<Measure> {
  let total: Measure = { seconds: 0, cpuSeconds: 0, peakMegabytes: 0 };
  for (const command of commands) {
    const one = await measureOne(command, folder);
    total = {
      seconds: total.seconds + one.seconds,
      cpuSeconds: total.cpuSeconds + one.cpuSeconds,
      peakMegabytes: Math.max(total.peakMegabytes, one.peakMegabytes),
    };
  }
  return total;
}

async function measureOne({ program, args, env }: Command, folder: string): Promise<Measure> {
  const report = path.join(tmpdir(), `bench-${process.pid}-${Math.trunc(performance.now())}`);
  const started = performance.now();
  await run(
    { program: '/usr/bin/time', args: ['-o', report, '-f', '%U %S %M', program, ...args], ...(env && { env }) },
    folder,
  );
  const seconds = (performance.now() - started) / 1000;
  const [user = 0, system = 0, kilobytes = 0] = (await readFile(report, 'utf8')).trim().split(' ').map(Number);
  await rm(report);
  return { seconds, cpuSeconds: user + system, peakMegabytes: kilobytes / 1024 };
}

/** Runs a program to its end; what it printed is shown only where it fails. */
export function run({ program, args, env }: Command, folder: string): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done(printed.join(''));
      else
        failed(
          new Error(`${program} ${args.join(' ')} ended with ${code} in ${folder}:\n${printed.join('').slice(-3000)}`),
        );
    });
  });
}
