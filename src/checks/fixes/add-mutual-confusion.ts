import { isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { yamlScalar } from '../../mdx/yaml-scalar.ts';
import { lineEndOf, type Edit } from './edit.ts';
import type { Fix } from './fix.ts';
import { blocksOf, frontmatterField } from './frontmatter-field.ts';

/** Names the term in the other one's confusedWith, in the way in which that list is written. */
export const addMutualConfusion: Fix = {
  fileOf: ({ params }) => String(params['file']),
  edits({ params }, source) {
    const id = yamlScalar(String(params['id']));
    const block = blocksOf(source).find(({ key }) => key === 'confusedWith');
    if (!block) return frontmatterField(source, 'confusedWith', `[${id}]`);
    const list = parseDocument(source.slice(block.keyOffset, block.end)).get('confusedWith');
    return isSeq(list)
      ? append(source, block.keyOffset, list, id)
      : frontmatterField(source, 'confusedWith', `[${id}]`);
  },
};

function append(source: string, base: number, list: YAMLSeq, id: string): Edit[] {
  const last = list.items.at(-1);
  const range =
    typeof last === 'object' && last !== null && 'range' in last ? (last.range as readonly number[]) : undefined;
  const at = base + (range?.[1] ?? (list.range?.[0] ?? 0) + 1);
  if (list.flow) return [{ start: at, end: at, text: range ? `, ${id}` : id }];
  const lineStart = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
  const dash = /^[ \t]*-[ \t]+/.exec(source.slice(lineStart, at))?.[0] ?? '- ';
  return [{ start: at, end: at, text: `${lineEndOf(source)}${dash}${id}` }];
}
