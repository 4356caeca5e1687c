import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface Folder {
  /** Absolute path of the built files. */
  readonly root: string;
  /** Where the site is published: starts and ends with a slash. */
  readonly base: string;
}

/** What a request path means; always one of these, decided before anything is read. */
export type Resolution =
  | { readonly kind: 'file'; readonly path: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'bad-request' }
  | { readonly kind: 'nothing' };

/** Resolves the path of a request, percent-encoded and without its query, to a file of the folder. */
export async function resolvePath(requestPath: string, folder: Folder): Promise<Resolution> {
  const path = decodePath(requestPath);
  if (path === undefined) return { kind: 'bad-request' };
  if (`${path}/` === folder.base) return { kind: 'redirect', location: folder.base };
  if (!path.startsWith(folder.base)) return { kind: 'nothing' };
  return resolveInside(path.slice(folder.base.length), folder);
}

/** `glosar`, `/glosar` and `/glosar/` all mean `/glosar/`. */
export function normalizeBase(base: string): string {
  const name = base.replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}

async function resolveInside(inner: string, folder: Folder): Promise<Resolution> {
  const path = join(folder.root, inner);
  if (path !== folder.root && !path.startsWith(withSeparator(folder.root))) return { kind: 'bad-request' };
  const found = await kindOf(path);
  const asFolder = inner === '' || inner.endsWith('/');
  if (found === 'file' && !asFolder) return { kind: 'file', path, status: 200 };
  const index = join(path, 'index.html');
  if (found !== 'folder' || (await kindOf(index)) !== 'file') return notFound(inner, folder);
  return asFolder ? { kind: 'file', path: index, status: 200 } : redirectToFolder(inner, folder);
}

function redirectToFolder(inner: string, folder: Folder): Resolution {
  const encoded = inner.split('/').map(encodeURIComponent).join('/');
  return { kind: 'redirect', location: `${folder.base}${encoded}/` };
}

/** The error page of the nearest folder that the path names, so that English paths get the English one. */
async function notFound(inner: string, folder: Folder): Promise<Resolution> {
  const language = /^([a-z]{2})(?:\/|$)/.exec(inner)?.[1];
  const folders = language === undefined ? [''] : [language, ''];
  for (const candidate of folders.flatMap((name) => [join(name, '404.html'), join(name, '404', 'index.html')])) {
    const path = join(folder.root, candidate);
    if ((await kindOf(path)) === 'file') return { kind: 'file', path, status: 404 };
  }
  return { kind: 'nothing' };
}

/** `undefined` where the path is malformed or climbs; runs of slashes become one, so that no redirect leaves the host. */
function decodePath(requestPath: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(requestPath);
  } catch {
    return undefined;
  }
  const unsafe = path.includes('\0') || path.includes('\\') || path.split('/').includes('..');
  return unsafe || !path.startsWith('/') ? undefined : path.replace(/\/{2,}/g, '/');
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'none';
}

function withSeparator(root: string): string {
  return root.endsWith(sep) ? root : root + sep;
}
