import type { Problem } from '../../problems/problem.ts';
import { problemIn, type EntryReading } from '../rule.ts';

const least = 150;
const most = 450;

/** GL501: an entry's text has 150 to 450 words. One with texts to be written has its length yet to come. */
export function lengthFits({ entry, kind, source, tree, placeAt }: EntryReading): Problem[] {
  if (!entry || !tree || kind !== 'terms' || /\bTODO\b/.test(source)) return [];
  const count = wordCount(entry.text);
  if (count >= least && count <= most) return [];
  const first = tree.children.find(({ type }) => type !== 'yaml')?.position?.start.offset ?? 0;
  return [problemIn(entry, placeAt(first), 'GL501', { count, least, most })];
}

/** Words as an editor counts them: what white space divides and a letter or digit is in. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
