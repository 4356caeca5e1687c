import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

/** util-linux's `script`, which gives a program a terminal of its own. */
export const hasTerminal =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

/** What is typed once the program has asked for it. */
export interface Turn {
  readonly asked: string;
  readonly typed: string;
}

export interface Talk {
  readonly code: number | undefined;
  readonly output: string;
}

/** Runs one of the commands at a terminal and answers what it asks, one question after the other. */
export function talk(cli: string, root: string, turns: readonly Turn[]): Promise<Talk> {
  const command = `'${process.execPath}' '${path.resolve(`src/cli/${cli}.ts`)}' --lang en`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: root,
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '1' },
  });
  let output = '';
  let read = 0;
  const left = [...turns];
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    const [next] = left;
    const at = next ? output.indexOf(next.asked, read) : -1;
    if (!next || at < 0) return;
    read = at + next.asked.length;
    left.shift();
    child.stdin.write(next.typed);
  });
  const stop = setTimeout(() => child.kill('SIGKILL'), 25_000);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(stop);
      done({ code: code ?? undefined, output });
    });
  });
}
