import { createHash } from 'node:crypto';
import type { Glossary } from '../glossary/glossary.ts';
import type { Relations } from '../glossary/relations.ts';
import { isLocale, type Locale } from '../locales.ts';

export interface Content {
  readonly glossary: Glossary;
  readonly relations: Relations;
  /** The letters under which the language has terms, with their fragments. */
  readonly letters: ReadonlyMap<Locale, unknown>;
  /** Digests of the entries' bytes and of the code that read them, by kind and id. */
  readonly entryDigests: ReadonlyMap<string, string>;
}

/** Digests of what a page can read, each computed once; nothing for what is never taken to be as it was. */
export function readDigests(content: Content): (read: string) => string | undefined {
  const known = new Map<string, string>();
  return (read) => {
    const found = known.get(read);
    if (found) return found;
    const value = valueOf(read, content);
    if (value === undefined) return undefined;
    const digest = createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
    known.set(read, digest);
    return digest;
  };
}

/** The value behind a read; nothing for a page that looked through everything. */
function valueOf(read: string, { glossary, relations, letters, entryDigests }: Content): unknown {
  const [kind = '', ...args] = read.split(' ');
  const id = args.at(-1) ?? '';
  const [locale = ''] = args;
  const term = glossary.terms.get(id);
  if (kind === 'term') return entryDigests.get(`terms/${id}`) ?? null;
  if (kind === 'category') return glossary.categories.get(id) ?? null;
  if (kind === 'comparison') return entryDigests.get(`comparisons/${id}`) ?? null;
  if (kind === 'comparisons' && term)
    return relations.comparisons(term).map((each) => [each.id, entryDigests.get(`comparisons/${each.id}`)]);
  if (kind === 'letters' && isLocale(locale)) return letters.get(locale);
  if (kind === 'backlinks' && term && isLocale(locale)) {
    return relations.backlinks(term, locale).map(({ from, before, text, after }) => [from.id, before, text, after]);
  }
  if (kind === 'neighbours' && term && isLocale(locale)) {
    const { previous, next } = relations.neighbours(term, locale);
    return [previous?.id, next?.id];
  }
  return undefined;
}
