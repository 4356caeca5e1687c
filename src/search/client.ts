import { sectionPath } from '../glossary/urls.ts';
import type { Locale } from '../locales.ts';
import { canSearchText, searchText, textIsLoaded, type Page } from './full-text.ts';
import type { SearchIndex } from './index-loader.ts';
import { answer, indexOf, nearestTo, type Answer } from './instant.ts';
import { kindOfUrl, passes, withBase, type Filters, type Result } from './results.ts';
import { readQuery, type Query } from './words.ts';

/** What is known of a query so far; `settled` when nothing more will come. */
export interface Outcome {
  readonly query: string;
  readonly settled: boolean;
  readonly results: readonly Result[];
  /** How many of the results the filters keep back. */
  readonly hidden: number;
  /** Where there are no results: pages whose text has the words, which are about something else. */
  readonly mentions: readonly Result[];
  /** Where there are no results: what the reader may have meant. */
  readonly nearest: readonly Result[];
  /** The other language names it more directly. */
  readonly elsewhere: boolean;
  /** The full text has not been searched, and may be. */
  readonly offersText: boolean;
  readonly fault?: Fault;
}

/** `index`: nothing can be searched; `text`: only names and definitions can; `unbuilt`: `dev` before the first build. */
export type Fault = 'index' | 'text' | 'unbuilt';

export type Show = (outcome: Outcome) => void;

/** Starts fetching what the first query will need. */
export function warmUp(locale: Locale): void {
  void indexOf(locale).catch(() => undefined);
}

/** Milliseconds without a keystroke after which the full text is searched; what is typed half costs files, too. */
const pause = 60;
const pauseBeforeLoading = 250;

let current = 0;
const noAnswer: Answer = { results: [], text: 'at once' };

export interface Asked {
  readonly raw: string;
  readonly locale: Locale;
  readonly filters: Filters;
  /** The reader is typing: the full text waits for a pause. */
  readonly typing?: boolean;
  /** The reader asks for the full text. */
  readonly text?: boolean;
}

/**
 * Searches names and definitions at once and the full text after that, where it is needed, and shows each. A later call
 * silences the ones before it.
 */
export async function search({ raw, locale, filters, typing = false, text = false }: Asked, show: Show): Promise<void> {
  const call = ++current;
  const isStale = () => call !== current;
  const query = readQuery(raw, locale);
  if (query.words.length === 0) return show({ ...nothingFor(query), settled: true });
  const index = await indexOf(locale).catch(() => undefined);
  const { results: named, text: use } =
    index && !isStale() ? await answer(index, raw, query, locale).catch(() => noAnswer) : noAnswer;
  if (isStale()) return;
  const first = { ...nothingFor(query), ...shown(named, filters), elsewhere: named[0]?.found?.kind === 'foreign' };
  if (named.length > 0) show(first);
  const searchesText = text || use === 'at once' || (use === 'on demand' && textIsLoaded());
  if (typing && searchesText) await waitFor(textIsLoaded() ? pause : pauseBeforeLoading);
  const pages = isStale() || !searchesText ? [] : await searchText(query).catch(() => undefined);
  if (isStale()) return;
  const found = merge(named, pages ?? [], locale);
  // Without the index of names every page that the text finds is a result.
  const isNothing = index !== undefined && named.length === 0;
  const near = isNothing ? await nearestTo(index, query, locale) : [];
  if (isStale()) return;
  const last = isNothing
    ? { ...first, mentions: found, nearest: near, elsewhere: true }
    : { ...first, ...shown(found, filters) };
  const offersText = !searchesText && use === 'on demand' && canSearchText(query);
  show({ ...last, settled: true, offersText, ...faultOf(index, pages) });
}

function faultOf(index: SearchIndex | undefined, pages: readonly Page[] | undefined): { fault?: Fault } {
  if (!index) return { fault: 'index' };
  return pages ? {} : { fault: textFault };
}

const textFault: Fault = import.meta.env.DEV ? 'unbuilt' : 'text';

function nothingFor({ text }: Query): Outcome {
  return {
    query: text,
    settled: false,
    results: [],
    hidden: 0,
    mentions: [],
    nearest: [],
    elsewhere: false,
    offersText: false,
  };
}

function shown(results: readonly Result[], filters: Filters): Pick<Outcome, 'results' | 'hidden'> {
  const kept = results.filter((result) => passes(result, filters));
  return { results: kept, hidden: results.length - kept.length };
}

/** Named results keep their places and take the passage of their page; pages that only the text found follow. */
function merge(named: readonly Result[], pages: readonly Page[], locale: Locale): Result[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const withPassages = named.map((result) => {
    const page = byUrl.get(result.url);
    return page && page.passage.length > 0 ? { ...result, passage: page.passage } : result;
  });
  const known = new Set(named.map(({ url }) => url));
  const others = pages.filter(({ url }) => !known.has(url));
  return [...withPassages, ...others.map((page) => ({ ...page, acronym: '', kind: kindOfUrl(page.url, locale) }))];
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Where a query is searched for on a page of its own. */
export function searchUrl(query: string, locale: Locale): string {
  return `${withBase(sectionPath('search', locale))}?q=${encodeURIComponent(query)}`;
}
