import { offsetOf } from '../text/places.ts';
import type { Fix } from './fix.ts';

/** Makes the mention a link to its term's file in the same language. */
export const linkMention: Fix = {
  edits(problem, source) {
    const found = String(problem.params['found']);
    const start = offsetOf(source, problem);
    const end = start + found.length;
    return source.slice(start, end) === found ? [{ start, end, text: `[${found}](${problem.params['url']})` }] : [];
  },
};
