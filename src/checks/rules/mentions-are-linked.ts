import { findPhrases, type PhraseMatch } from '../lexicon/phrases.ts';
import { key, type Lexicon, type Name } from '../lexicon/lexicon.ts';
import { tokensOf } from '../lexicon/tokens.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';
import type { Prose } from '../text/prose.ts';

/**
 * GL411: where an entry uses a name of another term and links to it nowhere, the first mention is to be linked. The
 * longest name counts; names of several terms and everyday expressions are left alone.
 */
export function mentionsAreLinked(reading: EntryReading, lexicon: Lexicon): Problem[] {
  const { entry, kind, id, locale } = reading;
  if (!entry) return [];
  const linked = new Set([...lexicon.subjects(kind, id), ...entry.links.map(({ target }) => target)]);
  return reading.prose.filter(mayHoldLinks).flatMap((prose) =>
    findPhrases(prose.text, tokensOf(prose.text), lexicon.names[locale]).flatMap((match): Problem[] => {
      const { id: target } = match.phrase.meaning;
      if (linked.has(target) || !isTheName(match, lexicon, reading)) return [];
      linked.add(target);
      const [first] = match.tokens;
      const found = prose.text.slice(first.start, match.tokens.at(-1)?.end);
      return [problemAt(reading, prose.offset + first.start, 'GL411', { found, url: linkTo(reading, target) })];
    }),
  );
}

function mayHoldLinks({ role, link, emphasised }: Prose): boolean {
  return role === 'body' && !link && !emphasised;
}

function isTheName({ phrase, tokens }: PhraseMatch<Name>, { everyday }: Lexicon, { locale }: EntryReading): boolean {
  const { exact } = phrase.meaning;
  if (exact !== undefined) return tokens[0].raw === exact;
  return !everyday[locale].has(key(phrase.words.join(' ')));
}

function linkTo({ kind, locale }: EntryReading, id: string): string {
  return kind === 'terms' ? `../${id}/${locale}.mdx` : `../../terms/${id}/${locale}.mdx`;
}
