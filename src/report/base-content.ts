import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The content folder of a commit, written into a folder of its own; the repository's index and files stay as they are.
 * The commit is the one where the branch left the base, so that what others did there since is not reported.
 *
 * @throws where there is no such commit.
 */
export async function withBaseContent<Result>(
  root: string,
  base: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'glossary-base-'));
  try {
    const git = (args: readonly string[]) =>
      run('git', args, {
        cwd: root,
        env: { ...process.env, GIT_INDEX_FILE: path.join(folder, 'index') },
        maxBuffer: 2 ** 28,
      });
    const { stdout } = await git(['merge-base', '--end-of-options', base, 'HEAD']);
    await git(['read-tree', `${stdout.trim()}:content`]);
    await git(['checkout-index', '--all', `--prefix=${path.join(folder, 'content')}${path.sep}`]);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
