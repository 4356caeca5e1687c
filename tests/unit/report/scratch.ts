import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { capture, type Finished } from '../../support/run.ts';

/** A repository of its own with a copy of the content, in which the project's commands run. */
export interface Scratch {
  git(...args: string[]): Promise<Finished>;
  run(command: 'check' | 'report', ...args: string[]): Promise<Finished>;
  read(file: string): Promise<string>;
  write(file: string, content: string): Promise<void>;
  remove(file: string): Promise<void>;
  delete(): Promise<void>;
}

export async function scratchRepository(): Promise<Scratch> {
  const root = await mkdtemp(join(tmpdir(), 'scratch-'));
  const person = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const env = { ...person, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LANG: 'en' };
  const git = (...args: string[]) => capture('git', args, { cwd: root, env });
  await cp('content', join(root, 'content'), { recursive: true });
  await git('init', '--initial-branch=main');
  await git('add', '.');
  await git('commit', '--message=Start');
  await git('switch', '--create=proposal');
  return {
    git,
    run: (command, ...args) =>
      capture(process.execPath, [resolve(`src/cli/${command}.ts`), ...args, '--lang', 'en'], { cwd: root, env }),
    read: (file) => readFile(join(root, file), 'utf8'),
    write: async (file, content) => {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), content);
    },
    remove: (file) => rm(join(root, file), { recursive: true }),
    delete: () => rm(root, { recursive: true, force: true }),
  };
}
