import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assetReferences, pageReferences } from '../../support/site/references.ts';
import { brokenReferences, resolveReference } from '../../support/site/resolve-reference.ts';
import { isTermPage, loadSite } from '../../support/site/site.ts';
import type { Site } from '../../support/site/site.ts';

const files = {
  'index.html': `<!doctype html><html><head><link rel="canonical" href="https://example.org/glosar/"><link rel="stylesheet" href="/glosar/_astro/a.css"></head>
    <body><h1>Glosar</h1><a href="/glosar/termeni/cac/#formula">CAC</a><a href="https://other.example/">sursă</a></body></html>`,
  'termeni/cac/index.html': `<!doctype html><html><body><h1><dfn>CAC</dfn></h1><h2 id="formula">Formula</h2>
    <form data-calculator="cac"><input name="sales-cost"></form><template><a href="../../">înapoi</a></template></body></html>`,
  '404.html': '<!doctype html><html><body><h1>Nu există</h1></body></html>',
  'vechi/index.html': '<!doctype html><meta http-equiv="refresh" content="0;url=../termeni/cac/">',
  '_astro/a.css': '@font-face { src: url("./a.woff2") } a { background: url(../nimic.svg) }',
  '_astro/a.woff2': '',
};

let root: string;
let site: Site;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  site = loadSite(root, '/glosar/');
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('reading a built site', () => {
  test('pages are what readers come to: no redirect and no error page', () => {
    expect(site.pages.map(({ path }) => path).toSorted()).toEqual(['/', '/termeni/cac/']);
    expect(site.pages.filter(isTermPage).map(({ path }) => path)).toEqual(['/termeni/cac/']);
  });

  test('links inside templates count', () => {
    const page = site.documents.get('termeni/cac/index.html');
    expect(page === undefined ? [] : pageReferences(page).map(({ value }) => value)).toEqual(['../../']);
  });

  test('links of a sound page are not reported', () => {
    expect(brokenReferences(site, site.pages.flatMap(pageReferences))).toEqual([]);
  });

  test('an address in a style sheet that leads nowhere is reported', () => {
    expect(brokenReferences(site, assetReferences(site))).toEqual(['_astro/a.css: "../nimic.svg" leads to no file']);
  });
});

describe('following a reference', () => {
  test.each([
    ['/glosar/termeni/cac', 'lacks its trailing slash'],
    ['/termeni/cac/', 'is outside the base path /glosar/'],
    ['/glosar/termeni/nimic/', 'leads to no file'],
    ['/glosar/termeni/cac/#nimic', 'names a part (#nimic) that termeni/cac/index.html does not have'],
    ['/glosar/termeni/cac/#nimic=1', 'names a part (#nimic=1) that termeni/cac/index.html does not have'],
  ])('%s is broken: it %s', (value, reason) => {
    expect(resolveReference(site, { from: 'index.html', value })).toEqual({ kind: 'broken', reason });
  });

  test.each(['termeni/cac/', '#', '/glosar/termeni/cac/#formula', '/glosar/termeni/cac/#sales-cost=5', '?q=cac'])(
    '%s leads to a file',
    (value) => {
      expect(resolveReference(site, { from: 'index.html', value }).kind).toBe('file');
    },
  );

  test.each(['https://other.example/', 'mailto:a@example.org'])('%s leads elsewhere', (value) => {
    expect(resolveReference(site, { from: 'index.html', value }).kind).toBe('elsewhere');
  });
});
