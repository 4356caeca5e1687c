import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { capture, type Finished } from '../support/run.ts';

const project = path.resolve(import.meta.dirname, '../..');
const parts = ['src', 'public', 'content', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];

export interface ProjectCopy {
  readonly root: string;
  build(env?: Readonly<Record<string, string>>): Promise<Finished>;
}

export interface CopyOptions {
  /** Part of the folder's name. */
  readonly name: string;
  /** Files are made from last to first, so that a file system lists them otherwise. */
  readonly reversed?: boolean;
}

/** A copy of the project in a folder of its own, without caches, which shares only the installed packages. */
export async function copyProject({ name, reversed = false }: CopyOptions): Promise<ProjectCopy> {
  const parent = path.join(project, '.cache', 'copies');
  await mkdir(parent, { recursive: true });
  const root = await mkdtemp(path.join(parent, `${name}-`));
  for (const part of reversed ? parts.toReversed() : parts)
    await copyInOrder(path.join(project, part), path.join(root, part), reversed);
  await symlink(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  return {
    root,
    build: (env = {}) =>
      capture(process.execPath, ['src/cli/build.ts'], { cwd: root, env: { ...clean, ...env }, timeoutMs: 300_000 }),
  };
}

/** What the tests' own environment must not decide. */
export const clean = {
  OUT_DIR: 'dist',
  BASE_PATH: '/',
  SITE_URL: 'http://localhost:4321',
  NODE_ENV: 'production',
  SOCIAL_CARDS: 'off',
  PRECOMPRESS: 'off',
};

async function copyInOrder(from: string, to: string, reversed: boolean): Promise<void> {
  const names = await readdir(from).catch(() => undefined);
  if (!names) return cp(from, to);
  await mkdir(to, { recursive: true });
  const sorted = names.toSorted();
  for (const name of reversed ? sorted.toReversed() : sorted)
    await copyInOrder(path.join(from, name), path.join(to, name), reversed);
}
