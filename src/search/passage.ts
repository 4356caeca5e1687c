import { fold } from '../glossary/fold.ts';
import type { Run } from './results.ts';
import { stemsOfWord, type Query, type QueryWord } from './words.ts';

/** The words of a query that a text has to hold. */
export function tellingWords({ words }: Query): readonly QueryWord[] {
  const most = Math.max(...words.map(({ weight }) => weight));
  return words.filter(({ weight }) => weight === most);
}

/** Whether a text has each of the words, in whatever form: an engine that finds by prefixes also finds other words. */
export function holdsAll(text: string, words: readonly QueryWord[]): boolean {
  const present = new Set(fold(text).split(' '));
  return words.every((word) => [...present].some((other) => isFormOf(word, other)));
}

function isFormOf({ text, stems, open }: QueryWord, other: string): boolean {
  if (other === text) return true;
  if (text.length < 4) return false;
  if (open && other.startsWith(text)) return true;
  return Math.abs(other.length - text.length) < 6 && stemsOfWord(other).some((stem, index) => stem === stems[index]);
}

const longestPassage = 180;

/** The sentence that has most of the query's words, with them marked; not one of those that the reader sees anyway. */
export function passageOf(text: string, query: Query, seen: readonly string[]): Run[] {
  const words = tellingWords(query);
  const known = seen.map(fold).join(' ');
  const unseen = sentences(text).filter((sentence) => !known.includes(fold(sentence)));
  const found = unseen.map((sentence) => ({ sentence, runs: mark(sentence, words) }));
  const best = found.toSorted((a, b) => wordsIn(b.runs) - wordsIn(a.runs))[0];
  return best && wordsIn(best.runs) > 0 ? shorten(best.runs) : [];
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+(?=\p{Lu}|[„“"«])/u);
}

function mark(sentence: string, words: readonly QueryWord[]): Run[] {
  const parts = sentence.split(/([\p{L}\p{N}\p{M}]+)/u).filter(Boolean);
  return parts.map((text) => ({ text, marked: words.some((word) => isFormOf(word, fold(text))) }));
}

function wordsIn(runs: readonly Run[]): number {
  return new Set(runs.filter(({ marked }) => marked).map(({ text }) => fold(text))).size;
}

/** A long sentence is cut around its first marked word; neighbouring runs become one. */
function shorten(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ marked }) => marked);
  const before = runs.slice(0, first).reduce((length, { text }) => length + text.length, 0);
  const start = before > longestPassage / 2 ? Math.max(0, first - 16) : 0;
  const kept: Run[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let length = 0;
  for (const run of runs.slice(start)) {
    if (length > longestPassage) return merge([...kept, { text: ' …', marked: false }]);
    kept.push(run);
    length += run.text.length;
  }
  return merge(kept);
}

function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.marked === run.marked)
      merged[merged.length - 1] = { text: last.text + run.text, marked: run.marked };
    else merged.push(run);
  }
  return merged;
}
