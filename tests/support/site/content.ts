import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localeKeys, locales, sourceLocale } from '../../../src/locales.ts';
import type { Locale, Section } from '../../../src/locales.ts';

/** An entry as its files say, read without any of the project's own parsing: what the built site is counted against. */
export interface EntryFolder {
  readonly id: string;
  /** Address that each language's page must have; a missing translation is shown under the source's slug. */
  readonly paths: Readonly<Record<Locale, string>>;
  readonly translated: Readonly<Record<Locale, boolean>>;
}

export function termFolders(): EntryFolder[] {
  return entryFolders('terms');
}

/** Terms and comparisons lie in `content/` under the names of their sections. */
export function entryFolders(section: 'terms' | 'comparisons'): EntryFolder[] {
  const folders = readdirSync(join('content', section), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.filter(({ name }) => !name.startsWith('_')).map(({ name }) => entryFolder(section, name));
}

/** Addresses of what one file lists: categories, reading paths. */
export function listedPaths(file: string, section: 'categories' | 'paths', locale: Locale): string[] {
  const parsed: unknown = parse(readFileSync(join('content', file), 'utf8'));
  const list = Array.isArray(parsed) ? parsed : isRecord(parsed) ? parsed[section] : undefined;
  if (!Array.isArray(list)) throw new Error(`content/${file} has no list of ${section}`);
  return list.map((item: { readonly slug: Readonly<Record<Locale, string>> }) =>
    pathOf(section, locale, item.slug[locale]),
  );
}

export function calculatorIds(): string[] {
  const folders = readdirSync('src/calculators', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((name) => hasFile(join('src/calculators', name), 'definition.ts'));
}

function entryFolder(section: 'terms' | 'comparisons', id: string): EntryFolder {
  const folder = join('content', section, id);
  const slugs = byLocale((locale) => slugIn(folder, `${locale}.mdx`));
  const source = slugs[sourceLocale];
  if (source === undefined) throw new Error(`${folder}/${sourceLocale}.mdx has no slug`);
  return {
    id,
    paths: byLocale((locale) => pathOf(section, locale, slugs[locale] ?? source)),
    translated: byLocale((locale) => slugs[locale] !== undefined),
  };
}

function pathOf(section: Section, locale: Locale, slug: string): string {
  return `/${locales[locale].prefix}${locales[locale].segments[section]}/${slug}/`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function slugIn(folder: string, file: string): string | undefined {
  if (!hasFile(folder, file)) return undefined;
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '';
  const data: unknown = parse(frontmatter);
  const slug = typeof data === 'object' && data !== null && 'slug' in data ? data.slug : undefined;
  return typeof slug === 'string' ? slug : undefined;
}

function byLocale<T>(value: (locale: Locale) => T): Record<Locale, T> {
  const entries = localeKeys.map((locale) => [locale, value(locale)] as const);
  return Object.fromEntries(entries) as Record<Locale, T>;
}

function hasFile(folder: string, file: string): boolean {
  return readdirSync(folder).includes(file);
}
