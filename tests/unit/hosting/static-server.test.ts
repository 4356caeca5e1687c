import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStaticServer } from '../../../src/hosting/static-server.ts';
import type { RunningServer } from '../../../src/hosting/static-server.ts';

const files: Readonly<Record<string, string | Buffer>> = {
  'index.html': '<h1>Acasă</h1>',
  '404.html': '<h1>Nu există</h1>',
  'en/index.html': '<h1>Home</h1>',
  'en/404/index.html': '<h1>Not found</h1>',
  'termeni/cac/index.html': '<h1>CAC</h1>',
  'termeni/cac/index.html.br': brotliCompressSync('<h1>CAC</h1>'),
  'termeni/cac/index.html.gz': gzipSync('<h1>CAC</h1>'),
  'a b/index.html': 'spaces',
  'empty/readme.txt': 'no index here',
  '_astro/site.abc.css': 'a{}',
  'pagefind/index.pf_index': 'bytes',
};

let parent: string;
let server: RunningServer;
let underBase: RunningServer;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'static-server-'));
  const root = join(parent, 'dist');
  await writeFile(join(parent, 'secret.txt'), 'outside');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  server = await startStaticServer({ root });
  underBase = await startStaticServer({ root, base: '/glosar/' });
});

afterAll(async () => {
  await Promise.all([server.close(), underBase.close()]);
  await rm(parent, { recursive: true, force: true });
});

describe('the static server', () => {
  test('serves a folder by its index page', async () => {
    expect(await get('/termeni/cac/')).toMatchObject({ status: 200, body: '<h1>CAC</h1>' });
  });

  test('sends a folder address without its slash to the one with it, query kept', async () => {
    const { status, headers } = await get('/termeni/cac?from=home');
    expect([status, headers.location]).toEqual([301, '/termeni/cac/?from=home']);
  });

  test('encodes the address that it sends a reader to', async () => {
    expect((await get('/a%20b')).headers.location).toBe('/a%20b/');
  });

  test('never sends a reader to another host', async () => {
    expect((await get('//en')).headers.location).toBe('/en/');
  });

  test.each([
    ['/nimic/', '<h1>Nu există</h1>'],
    ['/en/nothing/', '<h1>Not found</h1>'],
    ['/empty/', '<h1>Nu există</h1>'],
    ['/index.html/', '<h1>Nu există</h1>'],
  ])('answers %s with the error page in its language', async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 404, body });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/en/..%5c..%5csecret.txt', '/%00', '/%zz'])(
    'refuses %s, which is not a path of the site',
    async (path) => {
      expect((await get(path)).status).toBe(400);
    },
  );

  test('answers that nothing changed to a browser that has the page', async () => {
    const first = await get('/');
    const again = await get('/', { 'if-none-match': `W/${first.headers.etag}` });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
  });

  test('answers HEAD with the same headers and no body', async () => {
    const { status, headers, body } = await get('/', {}, 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '15', '']);
  });

  test('refuses to be written to', async () => {
    const { status, headers } = await get('/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
  ])('to a browser that takes "%s" sends the page as %s', async (accepted, encoding) => {
    const { headers } = await get('/termeni/cac/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect([headers.vary, headers['content-type']]).toEqual(['Accept-Encoding', 'text/html; charset=utf-8']);
  });

  test('lets a browser keep for good what carries a digest in its name, and nothing else', async () => {
    const paths = ['/_astro/site.abc.css', '/pagefind/index.pf_index', '/'];
    const cached = await Promise.all(paths.map(async (path) => (await get(path)).headers['cache-control']));
    expect(cached.map((header) => header?.includes('immutable'))).toEqual([true, true, false]);
  });
});

describe('the static server under a base path', () => {
  test.each([
    ['/glosar/termeni/cac/', 200],
    ['/glosar', 301],
    ['/glosar/nimic/', 404],
    ['/termeni/cac/', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await get(path, {}, 'GET', underBase)).status).toBe(status);
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** `fetch` would tidy the path before it is sent, and unpack what is sent back. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET', from = server): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request({ port: from.port, host: '127.0.0.1', path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', failed);
    sent.end();
  });
}
