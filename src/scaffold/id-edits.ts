import { isScalar, parseDocument, visit, type Node, type Scalar } from 'yaml';
import type { Edit } from '../checks/fixes/edit.ts';
import { yamlScalar } from '../mdx/yaml-scalar.ts';

/** The edits that put a new id wherever a file names a term by the old one: relations, lists, links, comparisons. */
export function idEdits(file: string, source: string, from: string, to: string): Edit[] {
  if (file.endsWith('.yaml')) return yamlEdits(source, 0, from, to);
  const fence = /^\ufeff?---[^\r\n]*(?:\r\n|\n)/.exec(source);
  const end = fence ? source.indexOf('\n---', fence[0].length - 1) : -1;
  const head = fence && end > 0 ? yamlEdits(source.slice(fence[0].length, end), fence[0].length, from, to) : [];
  return [...head, ...bodyEdits(source, Math.max(end, 0), from, to)];
}

/** Keys, items of lists and values of `term`; a text that happens to be the same word stays. */
function yamlEdits(yaml: string, offset: number, from: string, to: string): Edit[] {
  const edits: Edit[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, node, ancestors) {
      if (node.value !== from || !node.range || !isId(key, ancestors.at(-1) as Node)) return;
      const quoted = isQuoted(node);
      const start = offset + node.range[0] + (quoted ? 1 : 0);
      edits.push({ start, end: start + from.length, text: quoted ? to : yamlScalar(to) });
    },
  });
  return edits.filter(({ start }) => !isTextList(yaml, start - offset));
}

function isId(key: unknown, parent: Node): boolean {
  if (key === 'key' || typeof key === 'number') return true;
  return key === 'value' && 'key' in parent && isScalar(parent.key) && parent.key.value === 'term';
}

function isQuoted({ type }: Scalar): boolean {
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
}

/** Names and synonyms are texts: `also: [lead]` and `term: lead` of a headword do not name an id. */
function isTextList(yaml: string, offset: number): boolean {
  const field = [...yaml.slice(0, offset).matchAll(/^(\w+):/gm)].at(-1)?.[1];
  return field !== undefined && ['term', 'also', 'avoid', 'forms', 'sources', 'acronym'].includes(field);
}

function bodyEdits(source: string, start: number, from: string, to: string): Edit[] {
  const named = new RegExp(
    `(\\]\\(<?\\.\\./(?:\\.\\./terms/)?|^\\[[^\\]\\n]+\\]:\\s*<?\\.\\./(?:\\.\\./terms/)?|<Compare\\s+with=["'])${from}(?=["'/])`,
    'gm',
  );
  return [...source.slice(start).matchAll(named)].map((match) => {
    const at = start + match.index + (match[1]?.length ?? 0);
    return { start: at, end: at + from.length, text: to };
  });
}
