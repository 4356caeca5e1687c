import type { Locale } from '../locales.ts';
import { openIndex, type SearchIndex } from './index-loader.ts';
import { nearest } from './nearest.ts';
import { recordUrl, withBase, type Result } from './results.ts';
import { isSettled, suggest, type Suggestion } from './suggest.ts';
import type { Query } from './words.ts';

/** What names and definitions answer. */
export interface Answer {
  readonly results: readonly Result[];
  /** What the full text may add. */
  readonly text: TextUse;
}

/**
 * Whether to search the full text, which costs four times what the names do. At once where names answer or are all there
 * is to ask. On demand where the descriptions were fetched already, or the glossary is so large that the engine's own
 * list of pages outweighs everything else. Not where a description was recognized: the text holds hardly all its words.
 */
export type TextUse = 'at once' | 'on demand' | 'none';

let opened: Promise<SearchIndex> | undefined;

/** The index of names, fetched once; a fetch that failed is tried again at the next query. */
export function indexOf(locale: Locale): Promise<SearchIndex> {
  opened ??= openIndex(locale, (name) => readJson(`/data/search/${locale}/${name}.json`));
  opened.catch(() => (opened = undefined));
  return opened;
}

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(withBase(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export async function answer(index: SearchIndex, raw: string, query: Query, locale: Locale): Promise<Answer> {
  const suggestions = await suggestionsFor(index, raw, query);
  return { results: await resultsOf(index, suggestions, locale), text: textUse(index, query, suggestions) };
}

/**
 * Names are asked first, descriptions where no name settles it. What the queries before this one loaded makes no
 * difference: a link with a query in it shows what its sender saw.
 */
export async function suggestionsFor(index: SearchIndex, raw: string, query: Query): Promise<Suggestion[]> {
  await index.prepare(query);
  const { describe: _, ...names } = index.lexicon;
  const named = suggest(names, raw);
  if (isAnsweredByNames(named, query)) return named;
  await index.prepareMeanings(query);
  return suggest(index.lexicon, raw);
}

const isAnsweredByNames = (suggestions: readonly Suggestion[], { words }: Query): boolean =>
  isSettled(suggestions) || words.length < 2;

function textUse(index: SearchIndex, query: Query, suggestions: readonly Suggestion[]): TextUse {
  if (isAnsweredByNames(suggestions, query)) return mayLoadText(index) ? 'at once' : 'on demand';
  return suggestions[0]?.described ? 'none' : 'on demand';
}

/** A further query must stay small, and after a description it would not. */
const mayLoadText = ({ isLarge, lexicon }: SearchIndex): boolean => !isLarge && !lexicon.describe;

const mostNearest = 3;

/** Terms that the reader may have meant, where nothing was found. */
export async function nearestTo(index: SearchIndex, query: Query, locale: Locale): Promise<Result[]> {
  const results = await resultsOf(index, nearest(index.lexicon, query), locale);
  return results.filter(({ kind }) => kind === 'term').slice(0, mostNearest);
}

/** What `suggest` scores where the query is a name or a form of it. */
const wholeName = 2.6;

async function resultsOf(index: SearchIndex, suggestions: readonly Suggestion[], locale: Locale): Promise<Result[]> {
  await index.prepareRecords(suggestions.map(({ number }) => number));
  return suggestions.flatMap((suggestion) => resultOf(index, suggestion, locale));
}

function resultOf({ lexicon, categories }: SearchIndex, { number, score, name }: Suggestion, locale: Locale): Result[] {
  const record = lexicon.records.get(number);
  if (!record) return [];
  const found =
    name && name.text !== record.title
      ? { found: { name: name.text, kind: name.kind, isWhole: score > wholeName } }
      : {};
  const { title, acronym, kind, summary, calculator } = record;
  return [
    {
      url: recordUrl(record, locale),
      title,
      acronym,
      kind,
      summary,
      category: categories[record.category] ?? '',
      calculator,
      ...found,
    },
  ];
}
