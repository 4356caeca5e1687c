import type { Root } from 'mdast';
import { isMap, isScalar, parseDocument } from 'yaml';
import { frontmatterPlace } from './frontmatter-prose.ts';

/** A field of the frontmatter with all of its lines, and the comments above it. */
export interface FrontmatterBlock {
  readonly key: string;
  readonly keyOffset: number;
  readonly start: number;
  readonly end: number;
}

/** The order in which the guide, the templates and the forms write the fields. */
const order = [
  'term',
  'title',
  'slug',
  'question',
  'answer',
  'definition',
  'acronym',
  'also',
  'avoid',
  'forms',
  'grammar',
  'sources',
  'terms',
  'reviewed',
  'category',
  'related',
  'confusedWith',
  'calculator',
  'figure',
  'level',
  'sourceDigest',
];

export function keyOrder(key: string): number {
  return order.indexOf(key);
}

/** The frontmatter cut into fields; nothing where it is not a plain block of known keys, each on lines of its own. */
export function frontmatterBlocks(source: string, tree: Root): FrontmatterBlock[] {
  const place = frontmatterPlace(source, tree);
  if (!place) return [];
  const document = parseDocument(source.slice(place.start, place.end), { schema: 'core', prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents) || document.contents.flow) return [];
  const keys = document.contents.items.flatMap(({ key }) =>
    isScalar(key) && typeof key.value === 'string' && key.range
      ? [{ key: key.value, keyOffset: place.start + key.range[0] }]
      : [],
  );
  const isPlain = keys.every(({ key, keyOffset }) => keyOrder(key) >= 0 && /[\r\n]/.test(source[keyOffset - 1] ?? ''));
  if (!isPlain) return [];
  const starts = keys.map(({ keyOffset }, index) => (index === 0 ? place.start : withComments(source, keyOffset)));
  return keys.map(({ key, keyOffset }, index) => ({
    key,
    keyOffset,
    start: starts[index] ?? 0,
    end: starts[index + 1] ?? place.end,
  }));
}

/** Comment lines directly above a field belong to it. */
function withComments(source: string, offset: number): number {
  const above = /(?:(?:^|(?<=[\r\n]))[ \t]*#[^\r\n]*(?:\r\n|\r|\n))+$/.exec(source.slice(0, offset));
  return above ? above.index : offset;
}
