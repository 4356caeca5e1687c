import { readdirSync, readFileSync } from 'node:fs';
import { calculators } from '../../src/calculators/registry.ts';
import { pagePath } from '../../src/glossary/urls.ts';
import type { Locale } from '../../src/locales.ts';

const known = new Map<Locale, ReadonlyMap<string, string>>();

/** Ids by the address of their page, the base path left out; read from the content, not from the search's own index. */
export function idsByPath(locale: Locale): ReadonlyMap<string, string> {
  const ids = known.get(locale) ?? readIds(locale);
  known.set(locale, ids);
  return ids;
}

function readIds(locale: Locale): ReadonlyMap<string, string> {
  return new Map([
    ...entries('terms', locale),
    ...entries('comparisons', locale),
    ...[...calculators.values()].map(
      ({ id, slug }) => [pagePath('calculators', locale, slug[locale]), `calculator:${id}`] as const,
    ),
  ]);
}

function entries(folder: 'terms' | 'comparisons', locale: Locale): (readonly [string, string])[] {
  return readdirSync(`content/${folder}`).map((id) => {
    const slug = /^slug: *(\S+)/m.exec(readFileSync(`content/${folder}/${id}/${locale}.mdx`, 'utf8'))?.[1];
    return [pagePath(folder, locale, slug ?? id), id] as const;
  });
}
