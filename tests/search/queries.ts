import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Locale } from '../../src/locales.ts';

/** One query with what answers it: ids of terms or comparisons, or `calculator:<id>`; none where nothing should. */
export interface Case {
  readonly locale: Locale;
  readonly kind: string;
  readonly query: string;
  readonly accepted: readonly string[];
}

const ids = z.union([z.string(), z.array(z.string()).min(1)]);
const schema = z.record(
  z.enum(['ro', 'en']),
  z.record(z.string(), z.union([z.array(z.coerce.string()), z.record(z.string(), ids)])),
);

export function readQueries(file: string | URL = new URL('queries.yaml', import.meta.url)): Case[] {
  const sets = schema.parse(parse(readFileSync(file, 'utf8')));
  return Object.entries(sets).flatMap(([locale, kinds]) =>
    Object.entries(kinds).flatMap(([kind, queries]) =>
      pairs(queries).map(([query, accepted]) => ({ locale: locale as Locale, kind, query, accepted })),
    ),
  );
}

function pairs(
  queries: readonly string[] | Readonly<Record<string, string | readonly string[]>>,
): [string, string[]][] {
  if (Array.isArray(queries)) return queries.map((query: string) => [query, []]);
  return Object.entries(queries).map(([query, accepted]) => [query, [accepted].flat()]);
}
