import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localeKeys, locales, sourceLocale } from '../../../src/locales.ts';
import type { Locale } from '../../../src/locales.ts';

/** A term as its files say, read without any of the project's own parsing: what the built site is counted against. */
export interface TermFolder {
  readonly id: string;
  /** Address that each language's page must have; a missing translation is shown under the source's slug. */
  readonly paths: Readonly<Record<Locale, string>>;
  readonly translated: Readonly<Record<Locale, boolean>>;
}

export function termFolders(): TermFolder[] {
  const folders = readdirSync('content/terms', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.filter(({ name }) => !name.startsWith('_')).map(({ name }) => termFolder(name));
}

export function calculatorIds(): string[] {
  const folders = readdirSync('src/calculators', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((name) => hasFile(join('src/calculators', name), 'definition.ts'));
}

function termFolder(id: string): TermFolder {
  const slugs = byLocale((locale) => slugIn(join('content/terms', id), `${locale}.mdx`));
  const source = slugs[sourceLocale];
  if (source === undefined) throw new Error(`content/terms/${id}/${sourceLocale}.mdx has no slug`);
  return {
    id,
    paths: byLocale(
      (locale) => `/${locales[locale].prefix}${locales[locale].segments.terms}/${slugs[locale] ?? source}/`,
    ),
    translated: byLocale((locale) => slugs[locale] !== undefined),
  };
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
