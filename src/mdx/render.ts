import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, ListItem, Nodes, Parents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import type { Localized, Locale } from '../locales.ts';
import { isComponentName, type ComponentName } from './components.ts';
import { linkTarget, termHref } from './links.ts';
import { literalAttributes, type JsxElement } from './nodes.ts';
import { slugify } from './slug.ts';
import { scrollingTable } from './table.ts';

/** A rendered text: HTML with the places in it where components stand. */
export type Body = readonly BodyPart[];

export type BodyPart =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'component';
      readonly name: ComponentName;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: Body;
    };

export interface RenderedHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

const footnoteLabels: Localized<{ heading: string; back: string }> = {
  ro: { heading: 'Note', back: 'Înapoi la text, nota' },
  en: { heading: 'Notes', back: 'Back to the text, note' },
};

/** Renders a checked tree to HTML and component slots. Links between entries stay `term:id` for the page to resolve. */
export function renderBody(tree: Root, locale: Locale): { body: Body; headings: RenderedHeading[] } {
  const headings: RenderedHeading[] = [];
  const body = renderNodes(tree, locale, headings);
  return { body, headings };
}

function renderNodes(tree: Root, locale: Locale, headings: RenderedHeading[]): Body {
  const slots: BodyPart[] = [];
  const hast = toHast(tree, {
    handlers: handlers(locale, headings, slots),
    clobberPrefix: '',
    footnoteLabel: footnoteLabels[locale].heading,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index) => `${footnoteLabels[locale].back} ${index + 1}`,
  });
  return splitAtSlots(toHtml(hast as HastRoot).replaceAll('\r\n', '\n'), slots);
}

function handlers(locale: Locale, headings: RenderedHeading[], slots: BodyPart[]): Handlers {
  const component = (_: State, node: JsxElement): ElementContent => {
    if (!node.name || !isComponentName(node.name))
      throw new Error(`An unchecked element <${node.name}> reached the renderer.`);
    const inside: Root = { type: 'root', children: node.children as RootContent[] };
    slots.push({
      kind: 'component',
      name: node.name,
      attributes: literalAttributes(node),
      children: renderNodes(inside, locale, headings),
    });
    return { type: 'comment', value: `slot:${slots.length - 1}` };
  };
  return {
    mdxJsxFlowElement: component,
    yaml: () => undefined,
    heading: (state: State, node: Heading) => headingElement(state, node, headings),
    link: (state: State, node: Extract<Nodes, { type: 'link' }>) => linkElement(node.url, node.title, state.all(node)),
    linkReference: (state: State, node: Extract<Nodes, { type: 'linkReference' }>) => {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      return definition ? linkElement(definition.url, definition.title, state.all(node)) : state.all(node);
    },
    table: (state: State, node: Extract<Nodes, { type: 'table' }>) => scrollingTable(state, node, locale),
    listItem: (state: State, node: Extract<Nodes, { type: 'listItem' }>, parent) => labelledItem(state, node, parent),
  };
}

function headingElement(state: State, node: Heading, headings: RenderedHeading[]): Element {
  const text = toString(node);
  const wanted = slugify(text) || 'sectiune';
  const twins = headings.filter(({ id }) => id === wanted || id.startsWith(`${wanted}--`)).length;
  const id = twins ? `${wanted}--${twins + 1}` : wanted;
  headings.push({ depth: node.depth, id, text });
  return { type: 'element', tagName: `h${node.depth}`, properties: { id }, children: state.all(node) };
}

function linkElement(url: string, title: string | null | undefined, children: ElementContent[]): Element {
  const target = linkTarget(url);
  const properties: Element['properties'] = title ? { title } : {};
  if (target.kind === 'term')
    Object.assign(properties, { href: termHref(target.id, target.fragment), 'data-term': '' });
  else if (target.kind === 'external')
    Object.assign(properties, { href: url, rel: ['external', 'noopener', 'noreferrer'] });
  else properties['href'] = url;
  return { type: 'element', tagName: 'a', properties, children };
}

/** A task's box is named by its text: a checkbox without a name is silent to a screen reader. */
function labelledItem(state: State, node: ListItem, parent: Nodes | undefined): Element {
  const item = defaultHandlers.listItem(state, node, parent as Parents | undefined) as Element;
  if (typeof node.checked !== 'boolean') return item;
  const label = toString(node);
  const find = (element: Element): Element | undefined =>
    element.tagName === 'input'
      ? element
      : element.children.flatMap((child) => (child.type === 'element' ? [find(child)] : [])).find(Boolean);
  const box = find(item);
  if (box) box.properties['ariaLabel'] = label;
  return item;
}

function splitAtSlots(html: string, slots: readonly BodyPart[]): Body {
  return html.split(/<!--slot:(\d+)-->/).flatMap((piece, index): BodyPart[] => {
    if (index % 2 === 0) return piece.trim() ? [{ kind: 'html', html: piece }] : [];
    const slot = slots[Number(piece)];
    return slot ? [slot] : [];
  });
}
