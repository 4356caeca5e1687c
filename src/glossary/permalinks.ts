import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localeKeys, type Locale } from '../locales.ts';
import { permalinksSchema, type Permalinks } from '../schemas/permalinks.ts';
import { shownIn, type Comparison, type Glossary, type Term } from './glossary.ts';
import { pagePath } from './urls.ts';
import { readYaml, type ListMemory, type YamlReading } from './yaml-files.ts';

export const permalinksFile = 'content/permalinks.json';

export const noPermalinks: Permalinks = { published: [], redirects: {} };

/** Reads the addresses that were ever published; JSON is YAML, so that its faults have places too. */
export const readPermalinks = (root: string, memory?: ListMemory): Promise<YamlReading<Permalinks>> =>
  readYaml(root, permalinksFile, permalinksSchema, { ifMissing: noPermalinks, memory });

export async function writePermalinks(root: string, { published, redirects }: Permalinks): Promise<void> {
  const sorted = {
    published: [...new Set(published)].toSorted(),
    redirects: Object.fromEntries(Object.entries(redirects).toSorted(byKey)),
  };
  await writeFile(path.join(root, permalinksFile), `${JSON.stringify(sorted, null, 2)}\n`);
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** Adds a redirect; those that led to the old address now lead straight to the new one, so that none is a chain. */
export function redirected({ published, redirects }: Permalinks, from: string, to: string): Permalinks {
  const straightened = Object.entries(redirects).map(([old, target]): [string, string] => [
    old,
    target === from ? to : target,
  ]);
  const kept = straightened.filter(([old, target]) => old !== target && old !== to);
  return { published: [...published, from], redirects: { ...Object.fromEntries(kept), [from]: to } };
}

/** The addresses of the pages that the content makes: entries, categories and reading paths, in every language. */
export function contentAddresses(glossary: Glossary): Set<string> {
  return new Set(
    localeKeys.flatMap((locale) => [
      ...[...glossary.terms.values()].map((term) => pagePath('terms', locale, slugOf(term, locale))),
      ...[...glossary.comparisons.values()].map((comparison) =>
        pagePath('comparisons', locale, slugOf(comparison, locale)),
      ),
      ...[...glossary.categories.values()].map(({ slug }) => pagePath('categories', locale, slug[locale])),
      ...glossary.paths.map(({ slug }) => pagePath('paths', locale, slug[locale])),
    ]),
  );
}

function slugOf(concept: Term | Comparison, locale: Locale): string {
  return shownIn<{ readonly slug: string }, { readonly slug: string }>(concept, locale).data.slug;
}
