import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { normalizeBase, resolvePath } from './resolve.ts';
import type { Folder } from './resolve.ts';
import { isUnchanged, represent } from './response.ts';

export interface ServerOptions {
  /** The folder of built files. */
  readonly root: string;
  /** The path that the site was built for; `/` by default. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: string;
}

export interface RunningServer {
  /** Address of the home page, base path included. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a built site as a plain static host would: folders by their `index.html`, the site's own 404 page, precompressed
 * files, ETags, and long caching for names that carry a digest.
 */
export async function startStaticServer(options: ServerOptions): Promise<RunningServer> {
  const folder: Folder = { root: resolve(options.root), base: normalizeBase(options.base ?? '/') };
  const server = createServer((request, response) => {
    answer(request, response, folder).catch((error: unknown) => fail(response, error));
  });
  const port = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
  return { url: `http://localhost:${port}${folder.base}`, port, close: () => close(server) };
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: Folder): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendText(response, 405, 'This server only serves files.', { Allow: 'GET, HEAD' });
  }
  const [path = '/', query] = splitQuery(request.url ?? '/');
  const resolution = await resolvePath(path, folder);
  switch (resolution.kind) {
    case 'file':
      return sendFile(request, response, resolution.path, resolution.status);
    case 'redirect':
      return sendText(response, 301, 'Moved.', { Location: resolution.location + query });
    case 'bad-request':
      return sendText(response, 400, 'The path is not valid.');
    case 'nothing':
      return sendText(response, 404, `Nothing here. The site starts at ${folder.base}`);
  }
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  status: 200 | 404,
): Promise<void> {
  const { path: sent, headers, etag } = await represent(path, request.headers);
  if (status === 200 && isUnchanged(request.headers, etag)) {
    const { 'Content-Length': _length, 'Content-Type': _type, ...kept } = headers;
    response.writeHead(304, kept).end();
    return;
  }
  response.writeHead(status, headers);
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(sent), response);
}

function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
}

/** A client that went away is not an error; anything else is answered when it still can be. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else sendText(response, 500, `The file could not be read: ${error instanceof Error ? error.message : String(error)}`);
}

function splitQuery(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    server.close((error) => (error === undefined ? done() : failed(error)));
    server.closeAllConnections();
  });
}
