import type { Nodes, Root } from 'mdast';
import { linkTarget } from '../../mdx/links.ts';
import { isJsxElement, walk, type JsxElement } from '../../mdx/nodes.ts';
import { frontmatterProse } from './frontmatter-prose.ts';

/** Where a piece of prose stands. */
export type ProseRole = 'body' | 'heading' | 'tableHead' | 'words' | 'definition' | 'name' | 'reason';

/** A piece of text as it stands in the file: `source.slice(offset, offset + text.length) === text`. */
export interface Prose {
  readonly text: string;
  readonly offset: number;
  readonly role: ProseRole;
  /** The same number for pieces of one paragraph, cell or value. */
  readonly block: number;
  /** It stands inside a link, to this term if it leads to one. */
  readonly link?: { readonly term: string | undefined };
  /** In italics or bold: a foreign word, often, or one that is spoken of. */
  readonly emphasised?: true;
  /** In an `<Example>` or a `<Note>`. */
  readonly component?: string;
  /** The text as it is read, where it differs: characters written as entities or escapes. */
  readonly value: string;
}

/** All prose of a file in reading order: the frontmatter's texts, then the body's. Code and addresses are none. */
export function proseOf(source: string, tree: Root): Prose[] {
  const pieces: Prose[] = frontmatterProse(source, tree);
  let block = pieces.length;
  walk(tree, (node, ancestors) => {
    if (isBlock(node)) block++;
    if (node.type === 'text') pieces.push(...bodyPiece(source, node, ancestors, block));
    if (isJsxElement(node)) pieces.push(...formulaWords(source, node, ++block));
    // The address that an autolink shows is no language.
    return !(node.type === 'link' && isAutolink(node));
  });
  return pieces;
}

function isBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function isAutolink(node: Extract<Nodes, { type: 'link' }>): boolean {
  const [only] = node.children;
  return (
    only?.type === 'text' &&
    node.children.length === 1 &&
    (node.url.endsWith(only.value) || /^(?:https?:|www\.)/.test(only.value))
  );
}

function bodyPiece(
  source: string,
  node: Extract<Nodes, { type: 'text' }>,
  ancestors: readonly Nodes[],
  block: number,
): Prose[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  const link = ancestors.find((ancestor) => ancestor.type === 'link' || ancestor.type === 'linkReference');
  const target = link?.type === 'link' ? linkTarget(link.url) : undefined;
  const component = ancestors.findLast(isJsxElement)?.name;
  return [
    {
      text: source.slice(start, end),
      value: node.value,
      offset: start,
      role: roleOf(ancestors),
      block,
      ...(link && { link: { term: target?.kind === 'term' ? target.id : undefined } }),
      ...(ancestors.some(({ type }) => type === 'emphasis' || type === 'strong') && { emphasised: true as const }),
      ...(component && { component }),
    },
  ];
}

function roleOf(ancestors: readonly Nodes[]): ProseRole {
  if (ancestors.some(({ type }) => type === 'heading')) return 'heading';
  const table = ancestors.find((ancestor) => ancestor.type === 'table');
  const row = ancestors.find((ancestor) => ancestor.type === 'tableRow');
  return table && table.children[0] === row ? 'tableHead' : 'body';
}

/** What a formula says in words is read aloud, so it is prose. */
function formulaWords(source: string, element: JsxElement, block: number): Prose[] {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'words',
  );
  const start = attribute?.position?.start.offset;
  const end = attribute?.position?.end.offset;
  if (
    attribute?.type !== 'mdxJsxAttribute' ||
    typeof attribute.value !== 'string' ||
    start === undefined ||
    end === undefined
  )
    return [];
  const from = source.indexOf('=', start) + 2;
  return [{ text: source.slice(from, end - 1), value: attribute.value, offset: from, role: 'words', block }];
}
