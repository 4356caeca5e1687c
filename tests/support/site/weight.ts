import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetReferences } from './references.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Page, Site } from './site.ts';
import { select } from './site.ts';

/** Sizes are in bytes as sent with Brotli; 1 KB is 1,000 bytes. */
export const KB = 1000;

const alreadyCompressed = /\.(?:woff2|png|jpe?g|webp|avif)$/;
const sizes = new Map<string, number>();

export function sentSize(site: Site, file: string): number {
  const path = join(site.root, file);
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(path);
  const size = alreadyCompressed.test(file) ? bytes.length : brotliCompressSync(bytes).length;
  sizes.set(path, size);
  return size;
}

export function styleSheetsOf(site: Site, page: Page): string[] {
  const links = select(page, 'link', { rel: 'stylesheet' }).map(({ attributes }) => attributes['href'] ?? '');
  return filesOf(site, page.file, links);
}

/** Scripts that load with the page, and what they import statically; an island's scripts come with the island. */
export function scriptsOf(site: Site, page: Page): string[] {
  const preloads = select(page, 'link', { rel: 'modulepreload' }).map(({ attributes }) => attributes['href'] ?? '');
  const scripts = select(page, 'script').flatMap(({ attributes }) => attributes['src'] ?? []);
  return withImports(site, filesOf(site, page.file, [...preloads, ...scripts]));
}

/** Bytes of the executable inline scripts are part of the HTML already. */
export function total(site: Site, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + sentSize(site, file), 0);
}

function withImports(site: Site, files: readonly string[]): string[] {
  const imports = assetReferences(site).filter(({ from }) => from.endsWith('.js'));
  const reached = new Set(files);
  for (const file of reached) {
    const values = imports.filter(({ from }) => from === file).map(({ value }) => value);
    for (const imported of filesOf(site, file, values)) reached.add(imported);
  }
  return [...reached];
}

function filesOf(site: Site, from: string, values: readonly string[]): string[] {
  const targets = values.map((value) => resolveReference(site, { from, value }));
  return [...new Set(targets.flatMap((target) => (target.kind === 'file' ? target.file : [])))];
}
