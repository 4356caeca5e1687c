import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Localized } from '../locales.ts';
import type { Place } from '../problems/problem.ts';
import { inBothLanguages } from './faults/fault-words.ts';
import { yamlFaults } from './faults/yaml-faults.ts';

export type FrontmatterOutcome =
  | {
      readonly kind: 'data';
      readonly data: unknown;
      placeOf(path: readonly PropertyKey[]): Place;
      placeOfKey(key: string): Place;
    }
  | { readonly kind: 'failure'; readonly detail: Localized; readonly place: Place };

/** The frontmatter's own first line: line 1 of the file is `---`. */
const firstLine = 2;

/**
 * Reads YAML as data with positions. Tags, anchors and aliases are refused: an entry has no use for them, and they are
 * what YAML bombs are made of.
 */
export function parseFrontmatter(yaml: string, offset = firstLine): FrontmatterOutcome {
  const deep = tooDeepAt(yaml);
  if (deep !== undefined) return { kind: 'failure', detail: words(tooDeep), place: placeIn(yaml, deep, offset) };
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
      detail: words(tidy(fault.message)),
      place: placeAt(unclosedQuote(document, fault.code) ?? fault.pos[0]),
    };
  const special = firstSpecialNode(document);
  if (special) return { kind: 'failure', detail: words(special.detail), place: placeAt(special.position) };
  return {
    kind: 'data',
    data: document.toJS() as unknown,
    placeOf: (path) => placeAt(positionOf(document, path)),
    placeOfKey: (key) => placeAt(positionOfKey(document, key)),
  };
}

const words = (detail: string): Localized => inBothLanguages(detail, yamlFaults);

const tooDeep = 'it is nested too deeply';

/** Brackets in brackets go no deeper than this in any entry that a person wrote. */
const depthLimit = 40;

/** Where the nesting passes the limit. The parser recurses, and where its stack ends depends on who has called it. */
function tooDeepAt(yaml: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > depthLimit) return index;
  }
  return undefined;
}

function placeIn(yaml: string, position: number, offset: number): Place {
  const lines = yaml.slice(0, position).split('\n');
  return { line: lines.length + offset - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
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
  if (message.includes('call stack')) return tooDeep;
  return message.split('\n')[0]?.replace(/[.:]$/, '') ?? message;
}
