import type { Fix } from './fix.ts';

/** The whole list in its order: lists are short, and one line out of place moves many. */
export const sortWordList: Fix = {
  edits: ({ params }, source) => [{ start: 0, end: source.length, text: String(params['sorted']) }],
};
