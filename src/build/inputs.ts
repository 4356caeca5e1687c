import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Everything but the content that the output depends on. */
const codeFiles = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];
const codeFolders = ['src', 'public'];
const settings = [
  'SITE_URL',
  'BASE_PATH',
  'SOCIAL_CARDS',
  'PRECOMPRESS',
  'GITHUB_SERVER_URL',
  'GITHUB_REPOSITORY',
  'NODE_ENV',
];

export interface Inputs {
  readonly code: string;
  readonly content: string;
}

/** Digests of what a build is made from: two builds with the same two digests give the same bytes. */
export async function readInputs(root: string, args: readonly string[]): Promise<Inputs> {
  const named = settings.map((name) => `${name}=${process.env[name] ?? ''}`);
  const folders = (await Promise.all(codeFolders.map((folder) => filesBelow(root, folder)))).flat();
  return {
    code: await digest(root, [...codeFiles, ...folders], [process.version, ...named, ...args]),
    content: await digest(root, await filesBelow(root, 'content'), []),
  };
}

/** Paths from the root, in an order that no file system has a say in. */
export async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)));
  return files.map((file) => file.split(path.sep).join('/')).toSorted();
}

async function digest(root: string, files: readonly string[], words: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (let index = 0; index < files.length; index += 64) {
    const some = files.slice(index, index + 64);
    // A file that cannot be read is the build's to report; here it only has to count as a change.
    const contents = await Promise.all(some.map((file) => readFile(path.join(root, file)).catch(() => 'unreadable')));
    some.forEach((file, at) => hash.update(`\0${file}\0${contents[at]?.length}\0`).update(contents[at] ?? ''));
  }
  return hash.digest('hex');
}
