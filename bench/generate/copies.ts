import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { localeKeys, type Localized } from '../../src/locales.ts';

const project = path.resolve(import.meta.dirname, '../..');

interface CategoryData {
  readonly id: string;
  readonly label: Localized;
  readonly slug: Localized;
  readonly order: number;
  readonly readingOrder: readonly string[];
}

/**
 * The project's own content, as often as it takes to have at least so many terms: each copy has ids, names, addresses
 * and relations of its own. The text is real, so the check has in it the work that it has in real text.
 */
export async function writeCopies(root: string, count: number): Promise<void> {
  const content = path.join(root, 'content');
  await rm(root, { recursive: true, force: true });
  await cp(path.join(project, 'content'), content, { recursive: true });
  const ids = (await readdir(path.join(content, 'terms'))).toSorted();
  const categories = parse(await readFile(path.join(content, 'categories.yaml'), 'utf8')) as CategoryData[];
  const all = [...categories];
  for (let copy = 1; copy * ids.length < count; copy++) {
    const mark = markOf(copy);
    for (const id of ids) await copyTerm(content, id, mark);
    all.push(...categories.map((category, index) => copiedCategory(category, mark, all.length + index + 1)));
  }
  await writeFile(path.join(content, 'categories.yaml'), stringify(all, { aliasDuplicateObjects: false }));
}

const letter = (index: number) => String.fromCodePoint(97 + (index % 26));

/** A word that no language has: "qab". */
function markOf(copy: number): string {
  return `q${letter(Math.floor(copy / 26))}${letter(copy)}`;
}

async function copyTerm(content: string, id: string, mark: string): Promise<void> {
  const folder = path.join(content, 'terms', `${id}-${mark}`);
  await mkdir(folder, { recursive: true });
  for (const locale of localeKeys) {
    const source = await readFile(path.join(content, 'terms', id, `${locale}.mdx`), 'utf8').catch(() => undefined);
    if (source !== undefined) await writeFile(path.join(folder, `${locale}.mdx`), copied(source, mark));
  }
}

function copied(source: string, mark: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? [];
  const data = parse(head) as Record<string, unknown>;
  const named = (names: unknown) => (Array.isArray(names) ? names.map((name) => `${String(name)} ${mark}`) : undefined);
  const ids = (list: unknown) => (Array.isArray(list) ? list.map((id) => `${String(id)}-${mark}`) : undefined);
  const changed = {
    ...data,
    term: `${String(data['term'])} ${mark}`,
    slug: `${String(data['slug'])}-${mark}`,
    acronym: undefined,
    avoid: undefined,
    also: named(data['also']),
    forms: named(data['forms']),
    category: data['category'] === undefined ? undefined : `${String(data['category'])}-${mark}`,
    related: ids(data['related']),
    confusedWith: ids(data['confusedWith']),
  };
  return `---\n${stringify(changed)}---\n${body}`;
}

function copiedCategory(category: CategoryData, mark: string, order: number): CategoryData {
  return {
    ...category,
    order,
    id: `${category.id}-${mark}`,
    label: { ro: `${category.label.ro} ${mark}`, en: `${category.label.en} ${mark}` },
    slug: { ro: `${category.slug.ro}-${mark}`, en: `${category.slug.en}-${mark}` },
    readingOrder: category.readingOrder.map((id) => `${id}-${mark}`),
  };
}
