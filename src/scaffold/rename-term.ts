import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyEdits } from '../checks/fixes/edit.ts';
import { noPermalinks, readPermalinks, redirected, writePermalinks } from '../glossary/permalinks.ts';
import { pagePath } from '../glossary/urls.ts';
import { localeKeys, type Locale } from '../locales.ts';
import { yamlScalar } from '../mdx/yaml-scalar.ts';
import { idEdits } from './id-edits.ts';

export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** New slugs; without one, a slug that is the old id becomes the new one, and any other stays. */
  readonly slugs?: Readonly<Partial<Record<Locale, string>>>;
}

export interface Renamed {
  /** Files that were changed, under their new names. */
  readonly files: readonly string[];
  /** Old address to new. */
  readonly redirects: readonly (readonly [string, string])[];
}

/** Moves the folder and changes every file that names the term; its old addresses lead to the new ones. */
export async function renameTerm(root: string, renaming: Renaming): Promise<Renamed> {
  const { from, to } = renaming;
  await rename(path.join(root, 'content/terms', from), path.join(root, 'content/terms', to));
  const redirects = await newSlugs(root, renaming);
  const files = await filesBelow(root, 'content');
  const changed: string[] = [];
  for (const file of files) {
    const before = await readFile(path.join(root, file), 'utf8');
    const after = applyEdits(before, idEdits(file, before, from, to));
    if (after === before) continue;
    await writeFile(path.join(root, file), after);
    changed.push(file);
  }
  if (redirects.length > 0) await keepAddresses(root, redirects);
  return { files: changed, redirects };
}

/** Gives the entries their new slugs, and tells which addresses that changes. */
async function newSlugs(root: string, { from, to, slugs = {} }: Renaming): Promise<[string, string][]> {
  const redirects: [string, string][] = [];
  for (const locale of localeKeys) {
    const file = path.join(root, 'content/terms', to, `${locale}.mdx`);
    const source = await readFile(file, 'utf8').catch(() => '');
    const line = /^(slug:[ \t]*)(["']?)([a-z0-9-]+)\2([ \t]*)$/m.exec(source);
    const old = line?.[3];
    if (!line || old === undefined) continue;
    const slug = slugs[locale] ?? (old === from ? to : old);
    if (slug === old) continue;
    await writeFile(
      file,
      source.slice(0, line.index) + line[1] + yamlScalar(slug) + line[4] + source.slice(line.index + line[0].length),
    );
    redirects.push([pagePath('terms', locale, old), pagePath('terms', locale, slug)]);
  }
  return redirects;
}

async function keepAddresses(root: string, redirects: readonly (readonly [string, string])[]): Promise<void> {
  const { data = noPermalinks } = await readPermalinks(root);
  await writePermalinks(
    root,
    redirects.reduce((permalinks, [from, to]) => redirected(permalinks, from, to), data),
  );
}

/** Entries and lists, by their paths from the root. */
async function filesBelow(root: string, folder: string): Promise<string[]> {
  const items = await readdir(path.join(root, folder), { withFileTypes: true, recursive: true });
  return items
    .filter((item) => item.isFile() && /\.(?:mdx|yaml)$/.test(item.name))
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'))
    .toSorted();
}
