import { interfaceStrings } from '../../interface/strings.ts';
import type { Locale } from '../../locales.ts';
import { readLinks } from '../../mdx/links.ts';
import { parseMdx } from '../../mdx/parse.ts';
import { renderBody, type Body, type BodyPart } from '../../mdx/render.ts';
import { restrict } from '../../mdx/restrictions.ts';
import type { Draft } from '../draft.ts';
import type { KnownTerms } from '../known-terms.ts';
import { formTexts } from '../texts/form.ts';
import { tidyBody, tidyLine } from '../tidy.ts';
import { element } from './dom.ts';
import { safeNodes, type AddressOf } from './sanitize.ts';

interface PreviewContext {
  readonly written: Locale;
  readonly locale: Locale;
  readonly known: KnownTerms;
  /** The site's base path, with its closing slash. */
  readonly base: string;
}

/** The entry as it will look. A body with faults is left out: its problems are told at the field. */
export async function renderPreview(draft: Draft, context: PreviewContext): Promise<Node[]> {
  const { written } = context;
  const term = tidyLine(draft[`${written}.term`] ?? '', written);
  const definition = tidyLine(draft[`${written}.definition`] ?? '', written);
  const head = [
    ...(term ? [element('p', { class: 'preview-term', lang: written }, term)] : []),
    ...(definition ? [element('p', { class: 'definition', lang: written }, definition)] : []),
  ];
  const tree = parseMdx(tidyBody(draft[`${written}.body`] ?? '', written));
  if (tree.kind !== 'tree' || restrict(tree.tree).length > 0 || readLinks(tree.tree, written).findings.length > 0)
    return head;
  const body = element('div', { lang: written });
  body.append(...(await bodyNodes(renderBody(tree.tree, written).body, context)));
  return [...head, body];
}

async function bodyNodes(body: Body, context: PreviewContext): Promise<Node[]> {
  const nodes: Node[] = [];
  for (const part of body)
    nodes.push(part.kind === 'html' ? safeNodes(part.html, addresses(context)) : await componentNode(part, context));
  return nodes;
}

type Component = Extract<BodyPart, { kind: 'component' }>;

async function componentNode({ name, attributes, children }: Component, context: PreviewContext): Promise<Node> {
  const strings = interfaceStrings(context.written);
  if (name === 'Formula') return formulaNode(attributes, context);
  if (name === 'Note' || name === 'Example') {
    const kinds: Readonly<Record<string, string>> = strings.notes;
    const label = name === 'Example' ? strings.example : (kinds[attributes['kind'] ?? ''] ?? '');
    const look = name === 'Example' ? ['example', 'example-title'] : [`note note-${attributes['kind']}`, 'note-kind'];
    const title = element('p', { class: look[1] ?? '' }, label);
    return element(
      'aside',
      { class: look[0] ?? '', 'aria-label': label },
      title,
      ...(await bodyNodes(children, context)),
    );
  }
  const named = Object.values(attributes).join(' ');
  return element('p', { class: 'preview-component' }, `${formTexts[context.locale].componentHere} ${name} ${named}`);
}

async function formulaNode({ tex = '', words = '' }: Component['attributes'], context: PreviewContext): Promise<Node> {
  const { texToMathMl } = await import('../../mdx/math.ts');
  const math = element('div', { class: 'formula-math' });
  try {
    math.append(safeNodes(texToMathMl(tex), addresses(context)));
  } catch {
    math.append(tex);
  }
  return element('figure', { class: 'formula' }, math, element('figcaption', {}, words));
}

/** Links to terms lead to their pages, others to where they say; fragments lead nowhere in a preview. */
function addresses({ known, written, base }: PreviewContext): AddressOf {
  return (address) => {
    const id = /^term:([a-z0-9-]+)/.exec(address)?.[1];
    const path = id && known.urlOf(id, written);
    if (path) return base.slice(0, -1) + path;
    return /^(?:https?:|mailto:)/i.test(address) ? address : undefined;
  };
}
