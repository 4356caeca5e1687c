import { sectionPath } from '../glossary/urls.ts';
import type { Locale } from '../locales.ts';
import { searchText, type Page } from './full-text.ts';
import { openIndex, type SearchIndex } from './index-loader.ts';
import { nearest } from './nearest.ts';
import { kindOfUrl, passes, recordUrl, withBase, type Filters, type Result } from './results.ts';
import { isSettled, suggest, type Suggestion } from './suggest.ts';
import { readQuery, type Query } from './words.ts';

/** What is known of a query so far; `settled` when nothing more will come. */
export interface Outcome {
  readonly query: string;
  readonly settled: boolean;
  readonly results: readonly Result[];
  /** How many of the results the filters keep back. */
  readonly hidden: number;
  /** Where there are no results: what the reader may have meant. */
  readonly nearest: readonly Result[];
  /** The other language names it more directly. */
  readonly elsewhere: boolean;
  readonly fault?: Fault;
}

/** `index`: nothing can be searched; `text`: only names and definitions can; `unbuilt`: `dev` before the first build. */
export type Fault = 'index' | 'text' | 'unbuilt';

export type Show = (outcome: Outcome) => void;

let opened: Promise<SearchIndex> | undefined;

/** The index of names, fetched once; a fetch that failed is tried again at the next query. */
function indexOf(locale: Locale): Promise<SearchIndex> {
  opened ??= openIndex(locale, (name) => readJson(`/data/search/${locale}/${name}.json`));
  opened.catch(() => (opened = undefined));
  return opened;
}

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(withBase(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Starts fetching what the first query will need. */
export function warmUp(locale: Locale): void {
  void indexOf(locale).catch(() => undefined);
}

let current = 0;

/**
 * Searches names and definitions at once and the full text after that, and shows each. A later call silences the ones
 * before it.
 */
export async function search(raw: string, locale: Locale, filters: Filters, show: Show, pause = 0): Promise<void> {
  const call = ++current;
  const isStale = () => call !== current;
  const query = readQuery(raw, locale);
  if (query.words.length === 0) return show({ ...nothingFor(query), settled: true });
  const index = await indexOf(locale).catch(() => undefined);
  const named = index && !isStale() ? await namedBy(index, raw, query, locale) : [];
  if (isStale()) return;
  const elsewhere = named[0]?.found?.kind === 'foreign';
  const first = { ...nothingFor(query), ...shown(named, filters), elsewhere };
  if (named.length > 0) show(first);
  await waitFor(pause);
  const pages = isStale() ? [] : await searchText(query).catch(() => undefined);
  if (isStale()) return;
  const results = merge(named, pages ?? [], locale);
  const near = results.length === 0 && index ? await nearestTo(index, query, locale) : [];
  if (isStale()) return;
  const last = { ...first, ...shown(results, filters), nearest: near, elsewhere: elsewhere || results.length === 0, settled: true };
  show({ ...last, ...faultOf(index, pages) });
}

function faultOf(index: SearchIndex | undefined, pages: readonly Page[] | undefined): { fault?: Fault } {
  if (!index) return { fault: 'index' };
  return pages ? {} : { fault: textFault };
}

const textFault: Fault = import.meta.env.DEV ? 'unbuilt' : 'text';

function nothingFor({ text }: Query): Outcome {
  return { query: text, settled: false, results: [], hidden: 0, nearest: [], elsewhere: false };
}

function shown(results: readonly Result[], filters: Filters): Pick<Outcome, 'results' | 'hidden'> {
  const kept = results.filter((result) => passes(result, filters));
  return { results: kept, hidden: results.length - kept.length };
}

async function namedBy(index: SearchIndex, raw: string, query: Query, locale: Locale): Promise<Result[]> {
  await index.prepare(query);
  const named = suggest(index.lexicon, raw);
  if (isSettled(named) || query.words.length < 2) return resultsOf(index, named, locale);
  await index.prepareMeanings(query);
  return resultsOf(index, suggest(index.lexicon, raw), locale);
}

async function nearestTo(index: SearchIndex, query: Query, locale: Locale): Promise<Result[]> {
  const results = await resultsOf(index, nearest(index.lexicon, query), locale);
  return results.filter(({ kind }) => kind === 'term').slice(0, 3);
}

async function resultsOf(index: SearchIndex, suggestions: readonly Suggestion[], locale: Locale): Promise<Result[]> {
  await index.prepareRecords(suggestions.map(({ number }) => number));
  return suggestions.flatMap((suggestion) => resultOf(index, suggestion, locale));
}

function resultOf({ lexicon, categories }: SearchIndex, { number, name }: Suggestion, locale: Locale): Result[] {
  const record = lexicon.records.get(number);
  if (!record) return [];
  const found = name && name.text !== record.title ? { found: { name: name.text, kind: name.kind } } : {};
  const { title, acronym, kind, summary, calculator } = record;
  return [{ url: recordUrl(record, locale), title, acronym, kind, summary, category: categories[record.category] ?? '', calculator, ...found }];
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
