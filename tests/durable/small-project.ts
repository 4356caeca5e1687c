import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { makeGlossary, type BenchGlossary } from '../../bench/generate/glossary.ts';
import { writeOurProject } from '../../bench/generate/ours.ts';
import { capture, type Finished } from '../support/run.ts';
import { clean } from './project-copy.ts';

export interface SmallProject {
  readonly root: string;
  readonly glossary: BenchGlossary;
  build(options?: { readonly env?: Readonly<Record<string, string>>; readonly force?: boolean }): Promise<Finished>;
}

/** This project over a small made-up glossary: a whole build in a few seconds. */
export async function smallProject(pages = 16): Promise<SmallProject> {
  const parent = path.resolve('.cache/copies');
  await mkdir(parent, { recursive: true });
  const root = await mkdtemp(path.join(parent, 'small-'));
  const glossary = makeGlossary(pages);
  await writeOurProject(root, glossary);
  const build: SmallProject['build'] = ({ env = {}, force = false } = {}) =>
    capture(process.execPath, ['src/cli/build.ts', ...(force ? ['--force'] : [])], {
      cwd: root,
      env: { ...clean, ...env },
      timeoutMs: 200_000,
    });
  return { root, glossary, build };
}

/** The same over the small valid glossary of the fixtures. */
export async function projectOverFixtures(): Promise<SmallProject> {
  const project = await smallProject();
  const content = path.join(project.root, 'content');
  await rm(content, { recursive: true });
  await cp(path.resolve('tests/fixtures/valid/content'), content, { recursive: true });
  return project;
}

/** The files of a folder, each with a digest of its bytes. */
export async function digestsOf(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name))).toSorted();
  const digest = async (name: string): Promise<[string, string]> => [
    name,
    createHash('sha256')
      .update(await readFile(path.join(folder, name)))
      .digest('hex'),
  ];
  return new Map(await Promise.all(names.map(digest)));
}

/** The names of the files that two outputs do not have alike. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
}
