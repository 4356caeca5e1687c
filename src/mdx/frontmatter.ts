import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Place } from '../problems/problem.ts';

export type FrontmatterOutcome =
  | {
      readonly kind: 'data';
      readonly data: unknown;
      placeOf(path: readonly PropertyKey[]): Place;
      placeOfKey(key: string): Place;
    }
  | { readonly kind: 'failure'; readonly detail: string; readonly place: Place };

/** The frontmatter's own first line: line 1 of the file is `---`. */
const firstLine = 2;

/**
 * Reads YAML as data with positions. Tags, anchors and aliases are refused: an entry has no use for them, and they are
 * what YAML bombs are made of.
 */
export function parseFrontmatter(yaml: string, offset = firstLine): FrontmatterOutcome {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', uniqueKeys: true, prettyErrors: false });
  const placeAt = (position: number): Place => {
    const { line, col } = lines.linePos(position);
    return { line: Math.max(line, 1) + offset - 1, column: Math.max(col, 1) };
  };
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault)
    return {
      kind: 'failure',
      detail: tidy(fault.message),
      place: placeAt(unclosedQuote(document, fault.code) ?? fault.pos[0]),
    };
  const special = firstSpecialNode(document);
  if (special) return { kind: 'failure', detail: special.detail, place: placeAt(special.position) };
  return {
    kind: 'data',
    data: document.toJS() as unknown,
    placeOf: (path) => placeAt(positionOf(document, path)),
    placeOfKey: (key) => placeAt(positionOfKey(document, key)),
  };
}

/** Where a quotation mark opens that nothing closes: the parser notices at the end, the writer looks at the beginning. */
function unclosedQuote(document: Document, code: string): number | undefined {
  let start: number | undefined;
  if (code !== 'MISSING_CHAR') return undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') start = range?.[0];
    },
  });
  return start;
}

function firstSpecialNode(document: Document): { detail: string; position: number } | undefined {
  let found: { detail: string; position: number } | undefined;
  visit(document, {
    Alias: (_, node) => {
      found ??= { detail: 'aliases (*name) are not allowed', position: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
    Node: (_, node) => {
      const detail =
        'anchor' in node && node.anchor
          ? 'anchors (&name) are not allowed'
          : node.tag
            ? 'tags (!name) are not allowed'
            : '';
      if (!detail) return undefined;
      found ??= { detail, position: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** The start of the value at a path, or of its nearest ancestor that has a position. */
function positionOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function positionOfKey(document: Document, key: string): number {
  if (!isMap(document.contents)) return 0;
  const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

function tidy(message: string): string {
  if (message.includes('call stack')) return 'it is nested too deeply';
  return message.split('\n')[0]?.replace(/[.:]$/, '') ?? message;
}
