import { frontmatterField } from './frontmatter-field.ts';
import type { Fix } from './fix.ts';

/** Records the source text that a translation was made from, as the message writes it. */
export const writeDigest: Fix = {
  edits: ({ params }, source) => frontmatterField(source, 'sourceDigest', String(params['digest'])),
};
