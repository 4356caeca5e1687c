import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStaticServer } from '../../../src/hosting/static-server.ts';
import { capture } from '../../support/run.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(folder, 'index.html'), '<h1>Glosar</h1>');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('serving the site', () => {
  test('says to build first where there is no built site', async () => {
    const { code, output } = await serve({ OUT_DIR: join(folder, 'nowhere') });
    expect(code).toBe(1);
    expect(output).toContain('Build it first: npm run build');
  });

  test('says how to take another port where the port is taken', async () => {
    const other = await startStaticServer({ root: folder });
    const { code, output } = await serve({ OUT_DIR: folder, PORT: String(other.port) });
    await other.close();
    expect(code).toBe(1);
    expect(output).toBe(
      `Port ${other.port} is taken by another program. Stop that one, or choose a port: PORT=${other.port + 1} npm start\n`,
    );
  });

  test('says what a port is where PORT is not one', async () => {
    const { output } = await serve({ OUT_DIR: folder, PORT: '70000' });
    expect(output).toBe('PORT=70000 is not a port. Use a whole number, 0 to 65535.\n');
  });

  test('prints the address, answers at it, and stops on a signal', async () => {
    const child = spawn(process.execPath, ['src/cli/serve.ts'], {
      env: { ...process.env, OUT_DIR: folder, PORT: '0', BASE_PATH: '/glosar/' },
    });
    const url = await firstUrl(child.stdout);
    expect(await (await fetch(url)).text()).toBe('<h1>Glosar</h1>');
    const stopped = new Promise((done) => child.on('exit', done));
    child.kill('SIGTERM');
    expect(await stopped).toBe(0);
  });
});

function serve(env: NodeJS.ProcessEnv) {
  return capture(process.execPath, ['src/cli/serve.ts'], { env, timeoutMs: 20_000 });
}

function firstUrl(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((done) => {
    output.on('data', (chunk: Buffer) => {
      const url = /http:\/\/\S+/.exec(chunk.toString())?.[0];
      if (url !== undefined) done(url);
    });
  });
}
