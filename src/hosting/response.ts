import { stat } from 'node:fs/promises';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { contentTypeOf } from './content-types.ts';
import { caching, securityHeaders } from './policy.ts';

/** A file ready to be sent: which bytes, under which headers. */
export interface Representation {
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly etag: string;
}

const encodings = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const;

/** Picks the precompressed sibling that the client takes, else the file itself. */
export async function represent(path: string, request: IncomingHttpHeaders): Promise<Representation> {
  const siblings = await compressedSiblings(path);
  const chosen = siblings.find(({ name }) => accepts(request['accept-encoding'], name));
  const sent = chosen?.path ?? path;
  const { size, mtimeMs } = await stat(sent);
  const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}${chosen === undefined ? '' : `-${chosen.name}`}"`;
  const headers: OutgoingHttpHeaders = {
    'Content-Type': contentTypeOf(path),
    'Content-Length': size,
    'Cache-Control': cacheControl(path),
    ...securityHeaders,
    ETag: etag,
    ...(siblings.length > 0 ? { Vary: 'Accept-Encoding' } : {}),
    ...(chosen === undefined ? {} : { 'Content-Encoding': chosen.name }),
  };
  return { path: sent, headers, etag };
}

/** Names that carry a digest of their content never change; everything else is asked for again, cheaply, by ETag. */
export function cacheControl(path: string): string {
  const hashed = /[\\/]_astro[\\/]/.test(path) || /\.pf_(?:fragment|index|meta|filter)$/.test(path);
  return hashed ? caching.forever : caching.asked;
}

export function isUnchanged(request: IncomingHttpHeaders, etag: string): boolean {
  const known = request['if-none-match'];
  if (known === undefined) return false;
  return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

async function compressedSiblings(path: string) {
  const candidates = encodings.map(async ({ name, extension }) => {
    const sibling = path + extension;
    return (await isFile(sibling)) ? [{ name, path: sibling }] : [];
  });
  return (await Promise.all(candidates)).flat();
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}

function accepts(header: string | string[] | undefined, encoding: string): boolean {
  const offers = String(header ?? '').split(',');
  return offers.some((offer) => {
    const [name, ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
