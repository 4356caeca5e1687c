import type { Locale } from '../locales.ts';
import type { Described } from './described.ts';
import type { Lexicon, Name, SearchRecord } from './lexicon.ts';
import { matchNames } from './match-names.ts';
import type { NameMatch } from './match-near.ts';
import type { PhraseMatch } from './match-phrases.ts';
import { matchSpans } from './match-spans.ts';
import { readQuery, type Query } from './words.ts';

/** A record that answers the query. */
export interface Suggestion {
  readonly number: number;
  readonly score: number;
  /** The name by which it was found, where it was one. */
  readonly name?: Name;
  /** Its text says what the query describes; the query does not name it. */
  readonly described?: true;
}

/** What is so much worse than the best result is noise beside it. */
const leastShare = 0.4;
const mostSuggestions = 12;

/** Where the names answer this much of the query, it is one of them that is meant. */
const named = 0.85;
const nearlyNamed = 0.62;
/** Below this a name is met by accident. */
const leastLikeness = 0.33;
/** A description needs two words in common with a definition, and a share of its own words: of few words, most. */
const leastDescribed = 2;
const shareOf = (telling: number): number => Math.max(0.3, 0.8 - 0.1 * telling);

/**
 * Records that answer the query, best first; nothing where nothing does. Pure: it sees the query and the lexicon alone.
 */
export function suggest(lexicon: Lexicon, raw: string): Suggestion[] {
  const query = readQuery(raw, lexicon.locale);
  const whole = rank(lexicon, query);
  const sides = whole.some(isExact) ? [] : sidesOf(query, lexicon.locale).map((side) => rank(lexicon, side));
  if (sides.length < 2 || !sides.every(([best]) => best && isNamed(best))) return whole;
  const compared = comparisonOf(
    lexicon,
    sides.flatMap((side) => side.slice(0, 1)),
  );
  if (!compared && query.wants !== 'comparison') return whole;
  return unique([...(compared ? [compared] : []), ...alternate(sides)]).slice(0, mostSuggestions);
}

function rank(lexicon: Lexicon, query: Query): Suggestion[] {
  const found: Found = {
    names: matchNames(lexicon, query),
    spans: matchSpans(lexicon, query),
    ...(lexicon.describe?.(query) ?? undescribed),
  };
  const ranked = [...new Set([...found.names.keys(), ...found.meanings.keys(), ...found.phrases.keys()])]
    .flatMap((number) => judge(number, found, query, fitness(lexicon.records.get(number), query)))
    .toSorted((a, b) => b.score - a.score || a.number - b.number);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * leastShare).slice(0, mostSuggestions);
}

interface Found extends Described {
  readonly names: ReadonlyMap<number, NameMatch>;
  readonly spans: ReadonlyMap<number, number>;
}

const undescribed: Described = { meanings: new Map(), phrases: new Map(), speech: new Map() };

/** Whether names settle the query, so that nothing has to be known of meanings. */
export const isSettled = ([best]: readonly Suggestion[]): boolean => best !== undefined && isNamed(best);

const isNamed = ({ score, described }: Suggestion): boolean => !described && score > 1.4;
const isExact = ({ score, described }: Suggestion): boolean => !described && score > 2.5;

/** Names decide where they answer the query; where they do not, the definitions do. */
function judge(number: number, found: Found, query: Query, fit: number): Suggestion[] {
  const name = found.names.get(number);
  const meaning = found.meanings.get(number);
  const span = found.spans.get(number) ?? 0;
  const phrase = found.phrases.get(number) ?? { likeness: 0, words: 0 };
  const said = name && name.score >= leastLikeness ? name.answered : 0;
  if (name && said >= named)
    return [{ number, score: (1 + name.score + 0.05 * (meaning?.score ?? 0)) * fit, name: name.name }];
  const telling = query.words.filter(({ weight }) => weight > 0).length;
  const described = meaning !== undefined && meaning.words >= leastDescribed && meaning.answered >= shareOf(telling);
  const isAbout =
    span > (query.isQuestion || query.wants === 'comparison' ? 0.15 : nearlyNamed) ||
    (name?.name.kind === 'acronym' && said > 0.4);
  if (said < nearlyNamed && !described && !isAbout && !isSaid(phrase)) return [];
  const score = belowNames(
    ((query.isQuestion ? 1 : 0.25) * (name?.score ?? 0) +
      (meaning?.score ?? 0) +
      0.7 * phrase.likeness ** 1.3 +
      1.5 * Math.max(0, found.speech.get(number) ?? 0) +
      3 * span) *
      fit,
  );
  return [{ number, score, described: true, ...(name && (said >= nearlyNamed || isAbout) ? { name: name.name } : {}) }];
}

/** However well a description fits, a name that the query says comes first. */
function belowNames(score: number): number {
  return (1.6 * score) / (score + 2);
}

/** The query is one of the ways to say it; a single word is none. */
function isSaid({ likeness, words }: PhraseMatch): boolean {
  return words >= leastDescribed && likeness >= 0.75;
}

/** A calculator or a comparison comes first where the reader asks for one, and after the term where not. */
function fitness(record: SearchRecord | undefined, { wants }: Query): number {
  if (!record || record.kind === 'term') return 1;
  return record.kind === wants ? 1.5 : 0.6;
}

/** "diferența dintre lead și prospect", "markup vs margin": each side is a query. */
function sidesOf({ folded }: Query, locale: Locale): Query[] {
  const parts = folded.split(
    /\b(?:vs|versus|si|sau|and|or|ori|fata de|compared to|the same as|la fel ca|totuna cu|from|to|with)\b/,
  );
  const sides = parts.map((part) => readQuery(`${part.trim()} `, locale));
  return sides.filter(({ words }) => words.some(({ weight }) => weight === 1));
}

/** The page that compares just these. */
function comparisonOf({ records }: Lexicon, tops: readonly Suggestion[]): Suggestion | undefined {
  if (new Set(tops.map(({ number }) => number)).size < 2) return undefined;
  const page = [...records.values()].find(
    ({ compares }) => compares.length > 0 && tops.every(({ number }) => compares.includes(number)),
  );
  return page && { number: page.number, score: wholeScore };
}

const wholeScore = 3;

function alternate(lists: readonly Suggestion[][]): Suggestion[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat();
}

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.map((suggestion) => [suggestion.number, suggestion])).values()];
}
