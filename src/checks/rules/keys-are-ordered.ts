import { frontmatterBlocks, keyOrder } from '../text/frontmatter-blocks.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';

/** GL112: the fields of every entry stand in one order, so that a reviewer finds them. */
export function keysAreOrdered(reading: EntryReading): Problem[] {
  const { tree, source } = reading;
  const blocks = tree ? frontmatterBlocks(source, tree) : [];
  for (const [index, { key, keyOffset }] of blocks.entries()) {
    const before = blocks.slice(0, index).find((earlier) => keyOrder(earlier.key) > keyOrder(key));
    if (before) return [problemAt(reading, keyOffset, 'GL112', { key, before: before.key })];
  }
  return [];
}
