import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypeOf } from '../../src/hosting/content-types.ts';
import { redirectFiles } from '../../src/hosting/headers-file.ts';
import { caching, securityHeaders } from '../../src/hosting/policy.ts';
import { built, requireBuiltSite } from '../support/built-site.ts';
import { requirePrograms, startCaddy, startNginx, type WebServer } from './servers.ts';

const kinds = { nginx: startNginx, Caddy: startCaddy };

beforeAll(() => {
  requireBuiltSite();
  requirePrograms({ nginx: 'nginx-light', caddy: 'caddy', wrk: 'wrk' });
}, 300_000);

describe.each(Object.entries(kinds))('%s with our configuration', (name, start) => {
  let server: WebServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(server.url + address, { headers, redirect: 'manual' });

  test('sends every kind of file under its type', async () => {
    const wrong: string[] = [];
    for (const file of onePerKind()) {
      const type = (await get(`/${file}`)).headers.get('content-type');
      if (normal(type) !== normal(contentTypeOf(file))) wrong.push(`${file}: ${type}`);
    }
    expect(wrong).toEqual([]);
  });

  test('sends the headers of our policy with pages and with errors', async () => {
    for (const address of ['/', '/en/', '/nothing-here/']) {
      const { headers } = await get(address);
      for (const [header, value] of Object.entries(securityHeaders))
        expect(headers.get(header), `${header} of ${address}`).toBe(value);
    }
  });

  test('lets browsers keep what never changes, and ask for the rest', async () => {
    const { headers } = await get(`/${fileIn('_astro', /\.js$/)}`);
    expect(headers.get('cache-control')).toBe(caching.forever);
    expect((await get(`/${fileIn('pagefind/fragment', /\.pf_fragment$/)}`)).headers.get('cache-control')).toBe(
      caching.forever,
    );
    const page = await get('/en/terms/');
    expect(page.headers.get('cache-control')).toBe(caching.asked);
    const tag = page.headers.get('etag') ?? '';
    expect((await get('/en/terms/', { 'If-None-Match': tag })).status).toBe(304);
  });

  test('sends the packed files', async () => {
    const response = await get('/en/terms/', { 'Accept-Encoding': name === 'Caddy' ? 'br' : 'gzip' });
    expect(response.headers.get('content-encoding')).toBe(name === 'Caddy' ? 'br' : 'gzip');
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(await response.text()).toContain('</html>');
  });

  test('answers 404 in the language of the address', async () => {
    for (const [address, language] of [
      ['/nothing/', 'ro'],
      ['/en/nothing/', 'en'],
      ['/termeni/nothing', 'ro'],
    ] as const) {
      const response = await get(address);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(`<html lang="${language}"`);
    }
  });

  test('sends addresses without their slash to those with it', async () => {
    const response = await get('/en/terms');
    expect([301, 308]).toContain(response.status);
    expect(response.headers.get('location')).toMatch(/\/en\/terms\/$/);
  });

  test('opens the data files, and nothing else, to other sites', async () => {
    expect((await get('/data/terms.json')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('answers under load without an error', () => {
    const wrk = spawnSync('wrk', ['-t1', '-c16', '-d2s', `${server.url}/en/terms/`], { encoding: 'utf8' });
    expect(wrk.stdout).toContain('Requests/sec');
    expect(wrk.stdout).not.toMatch(/Non-2xx|Socket errors/);
  });
});

describe.each(Object.entries(kinds))('%s with the redirects that the build writes', (_, start) => {
  test('sends an old address to the present one for good', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'redirects-'));
    await writeFile(path.join(root, 'index.html'), '<!doctype html><title>x</title>');
    for (const [file, text] of Object.entries(redirectFiles('/', { '/termeni/vechi/': '/termeni/nou/' })))
      await writeFile(path.join(root, file), text);
    const server = await start(root);
    const response = await fetch(`${server.url}/termeni/vechi/`, { redirect: 'manual' });
    await server.stop();
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/termeni/nou/');
  });
});

/** One file of each kind of name in the output, packed files and those of the hosts left out. */
function onePerKind(): string[] {
  const files = readdirSync(built.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz|nginx|caddy)$/.test(entry.name) && entry.name.includes('.'))
    .map((entry) => path.relative(built.root, path.join(entry.parentPath, entry.name)));
  return [...new Map(files.map((file) => [path.extname(file), file])).values()];
}

function fileIn(folder: string, pattern: RegExp): string {
  const name = readdirSync(path.join(built.root, folder)).find((entry) => pattern.test(entry));
  if (name === undefined) throw new Error(`There is no ${pattern} in ${folder}.`);
  return `${folder}/${name}`;
}

const normal = (type: string | null) => type?.toLowerCase().replace(/\s+/g, '');
