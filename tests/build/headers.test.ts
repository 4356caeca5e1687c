import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { hashedFolders, securityHeaders } from '../../src/hosting/policy.ts';
import { readSite, readText } from '../support/site/site.ts';

const site = readSite();

describe('the headers', () => {
  test('are written for hosts that read them', () => {
    expect(readText(site, '_headers')).toBe(headersFile(site.base));
  });

  test('refuse frames, guessed types, and devices that no page uses', () => {
    expect(securityHeaders['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(securityHeaders['X-Content-Type-Options']).toBe('nosniff');
    expect(securityHeaders['Permissions-Policy']).toContain('camera=()');
  });

  test('take nothing away from the policy that each page carries: they name no source of scripts, styles or pictures', () => {
    const directives = securityHeaders['Content-Security-Policy']
      .split(';')
      .map((directive) => directive.trim().split(' ')[0]);
    expect(directives.toSorted()).toEqual(['base-uri', 'form-action', 'frame-ancestors', 'object-src']);
  });

  test.each(hashedFolders)('let browsers keep only files whose names carry a digest: %s', (folder) => {
    const names = [...site.files].filter((file) => file.startsWith(`${folder}/`) && !/\.(?:br|gz)$/.test(file));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/[._][\w-]{7,}\.[a-z_]+\d?$/.test(name))).toEqual([]);
  });

  test.each(['nginx.conf', 'Caddyfile'])('are the same in docs/hosting/%s', (file) => {
    const text = readFileSync(`docs/hosting/${file}`, 'utf8');
    for (const value of Object.values(securityHeaders)) expect(text).toContain(`"${value}"`);
    for (const folder of hashedFolders) expect(text).toContain(folder.split('/').at(-1));
  });
});

describe('packed files', () => {
  test('stand beside every page, and unpack to it', async () => {
    const { brotliDecompressSync, gunzipSync } = await import('node:zlib');
    const bytes = (file: string) => readFileSync(`${site.root}/${file}`);
    const wrong = site.pages.filter(
      ({ file }) =>
        !brotliDecompressSync(bytes(`${file}.br`)).equals(bytes(file)) ||
        !gunzipSync(bytes(`${file}.gz`)).equals(bytes(file)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
