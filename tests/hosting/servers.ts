import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { built } from '../support/built-site.ts';

export interface WebServer {
  readonly url: string;
  stop(): Promise<void>;
}

const project = path.resolve(import.meta.dirname, '../..');

/** Debian puts nginx where the path of a user who is not root does not lead. */
process.env['PATH'] += `${path.delimiter}/usr/sbin`;

/** The packages are Debian's. Where one is absent it is installed, which takes root; else the test says what to do. */
export function requirePrograms(packages: Readonly<Record<string, string>>): void {
  const missing = Object.entries(packages).filter(([program]) => spawnSync('which', [program]).status !== 0);
  if (missing.length === 0) return;
  const names = missing.map(([, name]) => name);
  const install = `apt-get install --yes ${names.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (
    isRoot &&
    spawnSync('sh', ['-c', `apt-get update -q && DEBIAN_FRONTEND=noninteractive ${install}`], { stdio: 'ignore' })
      .status === 0
  )
    return;
  throw new Error(`This test needs ${names.join(', ')}. Install: sudo ${install}`);
}

/** nginx with docs/hosting/nginx.conf as one of its sites, over the built files. */
export async function startNginx(root = built.root): Promise<WebServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const site = (await readFile(path.join(project, 'docs/hosting/nginx.conf'), 'utf8'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/srv/glosar', root);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(' ');
  const whole = `${user} worker_processes 2; pid ${folder}/pid; error_log ${folder}/error.log; events { worker_connections 512; }
http { access_log off; ${temporary} ${site} }`;
  await writeFile(path.join(folder, 'nginx.conf'), whole);
  const child = spawn('nginx', ['-p', folder, '-c', `${folder}/nginx.conf`, '-g', 'daemon off;'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return started(child, port, folder);
}

/** Caddy with docs/hosting/Caddyfile. Its own administration port stays shut. */
export async function startCaddy(root = built.root): Promise<WebServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'caddy-'));
  const port = await freePort();
  const site = (await readFile(path.join(project, 'docs/hosting/Caddyfile'), 'utf8'))
    .replace(/^:80 /m, `http://127.0.0.1:${port} `)
    .replaceAll('/srv/glosar', root);
  await writeFile(path.join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn('caddy', ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  return started(child, port, folder);
}

async function started(child: ChildProcess, port: number, folder: string): Promise<WebServer> {
  const printed: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${printed.join('')}`);
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, stop: () => stop(child, folder) };
    await wait(100);
  }
  throw new Error(`The server does not answer at ${url}:\n${printed.join('')}`);
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
