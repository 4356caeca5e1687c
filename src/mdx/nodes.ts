import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Place } from '../problems/problem.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function placeOf(node: Nodes): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Visits every node in reading order. `visitor` returns false to leave a node's children out. */
export function walk(node: Nodes, visitor: (node: Nodes, ancestors: readonly Nodes[]) => boolean | void): void {
  walkBelow(node, [], visitor);
}

function walkBelow(
  node: Nodes,
  ancestors: readonly Nodes[],
  visitor: (node: Nodes, ancestors: readonly Nodes[]) => boolean | void,
): void {
  if (visitor(node, ancestors) === false || !('children' in node)) return;
  const inside = [...ancestors, node];
  for (const child of node.children) walkBelow(child, inside, visitor);
}

/** How many elements stand inside one another at the deepest place. */
export function depthOf(root: Root): number {
  let deepest = 0;
  let level: Nodes[] = [root];
  while (level.length > 0) {
    deepest++;
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return deepest;
}

/** Literal attributes by name; expressions and spreads are left out (the restrictions report them). */
export function literalAttributes(element: JsxElement): Record<string, string> {
  const entries = element.attributes.flatMap((attribute): [string, string][] => {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null))
      return [];
    return [[attribute.name, attribute.value ?? 'true']];
  });
  return Object.fromEntries(entries);
}
