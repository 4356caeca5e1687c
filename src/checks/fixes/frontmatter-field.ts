import { parseMdx } from '../../mdx/parse.ts';
import { frontmatterBlocks, keyOrder, type FrontmatterBlock } from '../text/frontmatter-blocks.ts';
import { lineEndOf, type Edit } from './edit.ts';

/** The fields of a file's frontmatter, or none where it cannot be read. */
export function blocksOf(source: string): FrontmatterBlock[] {
  const parsed = parseMdx(source);
  return parsed.kind === 'tree' ? frontmatterBlocks(source, parsed.tree) : [];
}

/** Writes a field that is missing in its usual place, or puts the value where an empty one stands. */
export function frontmatterField(source: string, key: string, value: string): Edit[] {
  const blocks = blocksOf(source);
  const last = blocks.at(-1);
  const lineEnd = lineEndOf(source);
  if (!last) return [];
  const present = blocks.find((block) => block.key === key);
  if (present) return [{ start: present.keyOffset, end: present.end, text: `${key}: ${value}${lineEnd}` }];
  const next = blocks.find((block) => keyOrder(block.key) > keyOrder(key));
  const at = next ? next.start : last.end;
  return [{ start: at, end: at, text: `${key}: ${value}${lineEnd}` }];
}
