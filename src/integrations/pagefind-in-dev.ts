import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

type Next = () => void;

/**
 * In `astro dev` there is nothing to index, so the full text is searched as of the last build. Names and definitions
 * come from the files as they are now. Without a build the files are missing, and the search says how to get them.
 */
export function serveLastIndex(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  return (request, response, next) => {
    const found = /\/pagefind\/([\w./-]+)$/.exec((request.url ?? '').split('?')[0] ?? '');
    const file = found?.[1] && path.resolve(folder, found[1]);
    if (!file?.startsWith(folder + path.sep)) return next();
    readFile(file).then(
      (bytes) => response.setHeader('Content-Type', 'application/octet-stream').end(bytes),
      () => response.writeHead(404).end(),
    );
  };
}
