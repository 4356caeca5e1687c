import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { depthOf, isJsxElement, type JsxElement } from './nodes.ts';

/** Deeper trees are nobody's entry; the walks below recurse. */
const depthLimit = 40;

/** Programs, comments and TOML, on whose ends the parsers need not agree, and runs that only an attack holds. */
const delicate = /^[ \t>*+-]*(?:import|export)\b|<!|^\+\+\+|\{{9}|>{40}/m;

/**
 * Parses by Sätteri, some forty times as fast as the reference parser and alike to the last position in what entries
 * hold; a test compares them. Nothing, where the text has one of the constructs on which the two may differ.
 */
export function parseFast(source: string): Root | undefined {
  if (delicate.test(source)) return undefined;
  const tree = attempt(source);
  return tree && depthOf(tree) <= depthLimit && isCertain(tree, source, false) ? tree : undefined;
}

function attempt(source: string): Root | undefined {
  try {
    const tree = mdxToMdast(source, { features: { gfm: true, frontmatter: true } });
    return tree.type === 'root' ? tree : undefined;
  } catch {
    // The reference parser says what is wrong, and where.
    return undefined;
  }
}

function isCertain(node: Nodes, source: string, inContainer: boolean): boolean {
  if (isProgram(node) || isBareAddress(node, source)) return false;
  if (isJsxElement(node) && (inContainer || !isLiteral(node) || !standsAlone(node, source))) return false;
  if (!('children' in node)) return true;
  const inside =
    inContainer || node.type === 'blockquote' || node.type === 'listItem' || node.type === 'footnoteDefinition';
  return node.children.every((child) => isCertain(child, source, inside));
}

function isProgram({ type }: Nodes): boolean {
  return type === 'mdxjsEsm' || type === 'mdxFlowExpression' || type === 'mdxTextExpression' || type === 'html';
}

/** A web address without brackets: the reference parser gives it no position. */
function isBareAddress(node: Nodes, source: string): boolean {
  return node.type === 'link' && source[node.position?.start.offset ?? -1] !== '[';
}

function isLiteral({ attributes }: JsxElement): boolean {
  return attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value !== 'object');
}

/** Sätteri takes a component that shares its line for one that stands by itself; the reference parser does not. */
function standsAlone(node: JsxElement, source: string): boolean {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return false;
  const [above = '', before = ''] = source.slice(0, start.offset).split('\n').slice(-2);
  const after = /^[^\r\n]*/.exec(source.slice(end.offset))?.[0] ?? '';
  if (before.trim() !== '' || after.trim() !== '' || !/^\s*(?:<|$)/.test(above)) return false;
  const inner = { first: node.children[0]?.position?.start.line, last: node.children.at(-1)?.position?.end.line };
  return inner.first === undefined || (inner.first > start.line && (inner.last ?? end.line) < end.line);
}
