import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface OutputSize {
  readonly files: number;
  readonly megabytes: number;
}

export function outputSize(folder: string): OutputSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  return { files: files.length, megabytes: bytes / 1e6 };
}

export interface PageWeight {
  readonly requests: number;
  /** As Brotli sends them; fonts and pictures as they are. */
  readonly kilobytes: number;
}

/** What a page asks for before any script runs: itself, its style sheets, its scripts and what these import at once. */
export function pageWeight(folder: string, page: string): PageWeight {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const wanted = new Set([page]);
  const references = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => isLoaded(tag))
    .map(([, address = '']) => address);
  for (const address of references) addFile(folder, address, wanted);
  const bytes = [...wanted].reduce((sum, file) => sum + sentBytes(path.join(folder, file)), 0);
  return { requests: wanted.size, kilobytes: bytes / 1000 };
}

function isLoaded(tag: string): boolean {
  return tag.startsWith('<script') || /rel="(?:stylesheet|modulepreload|preload|icon|shortcut icon)"/.test(tag);
}

function addFile(folder: string, address: string, wanted: Set<string>): void {
  const file = address.replace(/[?#].*$/, '').replace(/^\//, '');
  if (
    /^https?:/.test(address) ||
    wanted.has(file) ||
    !statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile()
  )
    return;
  wanted.add(file);
  if (!file.endsWith('.js')) return;
  const source = readFileSync(path.join(folder, file), 'utf8');
  for (const [, imported = ''] of source.matchAll(/(?:^|[;}\s])(?:import|from)\s*["'](\.{0,2}\/[^"']+)["']/g)) {
    addFile(folder, path.posix.join('/', path.posix.dirname(file), imported), wanted);
  }
}

export function sentBytes(file: string): number {
  const bytes = readFileSync(file);
  return /\.(?:woff2?|png|jpe?g|webp|avif)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}
