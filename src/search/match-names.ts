import { rarity, weightInName, type Lexicon, type Name } from './lexicon.ts';
import { byKind, nearNames, sure, type NameMatch } from './match-near.ts';
import { matchWord, type Likeness, type WordMatch } from './match-words.ts';
import { readings } from './readings.ts';
import { stemKeys, type Query, type QueryWord } from './words.ts';

const wholeName = 1;
/** A reading that leaves out nothing that tells names apart. */
const surelyMeant = 0.2;

/** The best name of each record that the query fits. */
export function matchNames(lexicon: Lexicon, query: Query): Map<number, NameMatch> {
  const best = new Map<number, NameMatch>();
  const keep = (match: NameMatch) => {
    const known = best.get(match.name.record);
    if (!known || match.score > known.score) best.set(match.name.record, match);
  };
  for (const match of wholeNames(lexicon, query)) keep(match);
  for (const match of byWords(lexicon, query)) keep(match);
  return best;
}

/** Names that are the query, spaces and hyphens aside; else names that begin with it, or are it but for a slip. */
function wholeNames({ names, stemmed }: Lexicon, query: Query): NameMatch[] {
  const typed = readings(query);
  const exact = typed.flatMap(({ squashed, cost }) =>
    (names.get(squashed) ?? []).map((name) => ({
      name,
      score: wholeName + byKind[name.kind] - cost,
      answered: 1,
    })),
  );
  if (typed.some(({ squashed, cost }) => cost < surelyMeant && names.has(squashed))) return exact;
  const forms = typed.flatMap(({ words, squashed, cost }) =>
    stemKeys(words).flatMap((key) =>
      (stemmed.get(key) ?? []).map((name) => ({
        name,
        score: 0.85 + byKind[name.kind] - cost + nearness(squashed, name),
        answered: 1,
      })),
    ),
  );
  return [...exact, ...forms, ...nearNames(names.values(), typed, query.words.length)];
}

/** A form begins as its word does: "prospecților" is one of "prospect", not of "prospectare". */
function nearness(typed: string, { squashed }: Name): number {
  return typed.startsWith(squashed) || squashed.startsWith(typed) ? 0.05 : 0;
}

interface Part {
  readonly typed: QueryWord;
  readonly matches: ReadonlyMap<string, Likeness>;
  readonly telling: number;
}

function byWords(lexicon: Lexicon, query: Query): NameMatch[] {
  const candidates = new Set<Name>();
  const parts = query.words.map((typed): Part => {
    const matches = matchWord(lexicon, typed);
    if (typed.weight > 0 || typed.open)
      for (const { word } of matches) for (const name of word.names) candidates.add(name);
    return { typed, matches: likenesses(matches), telling: tellingOf(lexicon, typed, matches) };
  });
  const asked = parts.reduce((sum, { telling }) => sum + telling, 0);
  return [...candidates].map((name) => fit(lexicon, name, parts, asked));
}

const likenesses = (matches: readonly WordMatch[]) => new Map(matches.map(({ word, match }) => [word.text, match]));

/** A word that no name has tells as much as the rarest. */
function tellingOf({ size }: Lexicon, { weight }: QueryWord, matches: readonly WordMatch[]): number {
  const near = matches.filter(({ match }) => match.answers >= 0.9);
  const records = new Set(near.flatMap(({ word }) => [...word.records])).size;
  return weight * rarity(records, size);
}

function fit(lexicon: Lexicon, name: Name, parts: readonly Part[], asked: number): NameMatch {
  const free = new Set(name.words);
  const used = new Map<string, number>();
  const sum = { met: 0, answered: 0 };
  let last = -1;
  let inOrder = true;
  for (const { matches, telling } of parts) {
    const word = bestOf(free, matches);
    if (word === undefined) continue;
    const { likeness, answers } = matches.get(word) ?? nothing;
    free.delete(word);
    used.set(word, likeness);
    sum.met += telling * likeness;
    sum.answered += telling * answers;
    inOrder &&= name.words.indexOf(word) > last;
    last = name.words.indexOf(word);
  }
  if (asked === 0) return { name, score: 0, answered: 0 };
  const covered = coverage(lexicon, name, used);
  const isWhole = sum.met / asked > 0.999 && covered > 0.999;
  const score =
    (sum.met / asked) ** 1.5 * (0.45 + 0.55 * covered) * byKind[name.kind] * (inOrder ? 1 : 0.96) +
    (isWhole ? sure : 0);
  return { name, score, answered: sum.answered / asked };
}

const nothing: Likeness = { likeness: 0, answers: 0 };

function bestOf(free: ReadonlySet<string>, matches: ReadonlyMap<string, Likeness>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const word of free) {
    const { likeness } = matches.get(word) ?? nothing;
    if (likeness > most) [best, most] = [word, likeness];
  }
  return best;
}

/** How much of the name the query says. */
function coverage({ words, size }: Lexicon, name: Name, used: ReadonlyMap<string, number>): number {
  let all = 0;
  let said = 0;
  for (const word of name.words) {
    const telling = weightInName(word) * rarity(words.get(word)?.records.size ?? 0, size);
    all += telling;
    said += telling * (used.get(word) ?? 0);
  }
  return all > 0 ? said / all : 0;
}
