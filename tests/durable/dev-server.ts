import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { clean } from './project-copy.ts';

export interface DevServer {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  /** What it has printed so far. */
  printed(): string;
}

/** In what looks like one of Vitest's own servers, Astro answers nothing. */
const { VITEST: _, ...outside } = process.env;

/** Starts `dev` of a project, in English; it listens once it has printed its address. */
export function startDev(root: string, port: number): DevServer {
  const args = [path.resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)];
  const settings = { LANG: 'en', LC_ALL: 'en', NODE_ENV: 'development', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, { cwd: root, env: { ...outside, ...clean, ...settings } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  return { child, ended, printed: () => printed };
}
