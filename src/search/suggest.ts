import type { Locale } from '../locales.ts';
import type { Lexicon, Name, SearchRecord } from './lexicon.ts';
import { matchMeanings, type MeaningMatch } from './match-meanings.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import { readQuery, type Query } from './words.ts';

/** A record that answers the query. */
export interface Suggestion {
  readonly number: number;
  readonly score: number;
  /** The name by which it was found, where it was one. */
  readonly name?: Name;
}

/** What is so much worse than the best result is noise beside it. */
const leastShare = 0.4;
const mostSuggestions = 12;

/** Where the names answer this much of the query, it is one of them that is meant. */
const named = 0.85;
const nearlyNamed = 0.62;
/** A description needs that many words in common with a definition, and that share of its own words. */
const describedBy = { words: 2, share: 0.3 } as const;

/**
 * Records that answer the query, best first; nothing where nothing does. Pure: it sees the query and the lexicon alone.
 */
export function suggest(lexicon: Lexicon, raw: string): Suggestion[] {
  const query = readQuery(raw, lexicon.locale);
  const sides = sidesOf(query, lexicon.locale);
  if (sides.length < 2) return rank(lexicon, query);
  const whole = rank(lexicon, query).filter(({ number }) => lexicon.records.get(number)?.kind === 'comparison');
  return unique([...whole, ...alternate(sides.map((side) => rank(lexicon, side)))]).slice(0, mostSuggestions);
}

function rank(lexicon: Lexicon, query: Query): Suggestion[] {
  const names = matchNames(lexicon, query);
  const meanings = matchMeanings(lexicon, query);
  const ranked = [...new Set([...names.keys(), ...meanings.keys()])]
    .flatMap((number) => judge(lexicon.records.get(number), number, names.get(number), meanings.get(number), query))
    .toSorted((a, b) => b.score - a.score || a.number - b.number);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * leastShare).slice(0, mostSuggestions);
}

/** Names decide where they answer the query; where they do not, the definitions do. */
function judge(
  record: SearchRecord | undefined,
  number: number,
  name: NameMatch | undefined,
  meaning: MeaningMatch | undefined,
  query: Query,
): Suggestion[] {
  const fit = fitness(record, query);
  const said = name?.answered ?? 0;
  if (name && said >= named) return [{ number, score: (1 + name.score + 0.05 * (meaning?.score ?? 0)) * fit, name: name.name }];
  const described = meaning !== undefined && meaning.words >= describedBy.words && meaning.answered >= describedBy.share;
  const acronym = name?.name.kind === 'acronym' && said > 0.4;
  if (said < nearlyNamed && !described && !acronym) return [];
  const score = (0.5 * (name?.score ?? 0) + (meaning?.score ?? 0)) * fit;
  return [{ number, score, ...(name && said >= nearlyNamed ? { name: name.name } : {}) }];
}

/** A calculator or a comparison comes first where the reader asks for one, and after the term where not. */
function fitness(record: SearchRecord | undefined, { wants }: Query): number {
  if (!record || record.kind === 'term') return 1;
  return record.kind === wants ? 1.5 : 0.75;
}

/** "diferența dintre lead și prospect", "markup vs margin": each side is a query. */
function sidesOf({ folded, wants }: Query, locale: Locale): Query[] {
  if (wants !== 'comparison') return [];
  const parts = folded.split(/\b(?:vs|versus|si|sau|and|or|fata de|compared to|from|to)\b/);
  const sides = parts.map((part) => readQuery(`${part.trim()} `, locale));
  return sides.filter(({ words }) => words.some(({ weight }) => weight === 1));
}

function alternate(lists: readonly Suggestion[][]): Suggestion[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat();
}

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.map((suggestion) => [suggestion.number, suggestion])).values()];
}
