import { keyOrder } from '../text/frontmatter-blocks.ts';
import type { Fix } from './fix.ts';
import { blocksOf } from './frontmatter-field.ts';

/** Moves the fields into their usual order, each with its lines and the comments above it. */
export const orderKeys: Fix = {
  edits(_, source) {
    const blocks = blocksOf(source);
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (!first || !last) return [];
    const ordered = blocks.toSorted((a, b) => keyOrder(a.key) - keyOrder(b.key));
    return [
      { start: first.start, end: last.end, text: ordered.map(({ start, end }) => source.slice(start, end)).join('') },
    ];
  },
};
