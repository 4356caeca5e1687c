import type * as Pagefind from 'virtual:pagefind';
import type { Fragment } from 'virtual:pagefind';
import { holdsAll, passageOf, tellingWords } from './passage.ts';
import { withBase, type Run } from './results.ts';
import type { Query } from './words.ts';

/** A page whose text has the query's words. */
export interface Page {
  /** With the base path. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly calculator: boolean;
  readonly passage: readonly Run[];
}

/** Names weigh more than text, and the other language's names a little less. Fixed by `tests/search/queries.yaml`. */
const ranking = {
  pageLength: 0.4,
  termSimilarity: 2,
  metaWeights: { title: 8, acronym: 10, also: 7, forms: 7, avoid: 5, foreign: 4, definition: 3 },
};

const mostWords = 3;
/** Each costs a file of more than a kilobyte. */
const mostPages = 3;

let loading: Promise<typeof Pagefind> | undefined;

/** Whether a search costs only what the words of the query need. */
export const textIsLoaded = (): boolean => loading !== undefined;

/** Pagefind, loaded by the first query that is searched for in the full text. */
function pagefind(): Promise<typeof Pagefind> {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load(): Promise<typeof Pagefind> {
  const module = await import('virtual:pagefind');
  // The worker is a second copy of the program; a glossary is searched faster than the copy is fetched.
  await module.options({
    basePath: withBase('/pagefind/'),
    baseUrl: withBase('/'),
    noWorker: true,
    metaCacheTag: 'fixed',
    ranking,
  });
  return module;
}

/** So many words hardly ever stand on one page together. */
export function canSearchText(query: Query): boolean {
  const { length } = tellingWords(query);
  return length > 0 && length <= mostWords;
}

/** Pages of this language whose text has all of the query's telling words, best first. */
export async function searchText(query: Query): Promise<Page[]> {
  const words = tellingWords(query);
  if (!canSearchText(query)) return [];
  const { results } = await (await pagefind()).search(words.map(({ text }) => text).join(' '));
  const fragments = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
  return fragments.filter((fragment) => holdsAll(textOf(fragment), words)).map((fragment) => pageOf(fragment, query));
}

function textOf({ raw_content: raw, content, meta }: Fragment): string {
  return [raw ?? content, ...Object.values(meta)].join(' ');
}

function pageOf(fragment: Fragment, query: Query): Page {
  const { url, meta, filters } = fragment;
  return {
    url,
    title: meta['title'] ?? url,
    summary: meta['definition'] ?? '',
    category: filters['category']?.[0] ?? '',
    calculator: filters['calculator'] !== undefined,
    passage: passageOf(fragment.raw_content ?? fragment.content, query, [
      meta['title'] ?? '',
      meta['definition'] ?? '',
    ]),
  };
}
