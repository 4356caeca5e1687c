import type { HtmlElement } from './html.ts';
import type { Page, Site } from './site.ts';
import { readText } from './site.ts';

/** An address that something in the site refers to, and from where. */
export interface Reference {
  /** The file that holds it. */
  readonly from: string;
  readonly value: string;
  /** Links are for readers to follow; resources are what a browser fetches to show the page. */
  readonly kind: 'link' | 'resource';
}

const linkAttributes = ['href', 'action', 'formaction', 'cite'];
const resourceAttributes = ['src', 'poster', 'data', 'xlink:href'];
/** `<link>` that names a related page; any other `<link>` makes the browser fetch or connect. */
const relatedPages = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev', 'help', 'search', 'me']);
const pictureMeta = new Set(['og:image', 'og:url', 'twitter:image']);

export function pageReferences(page: Page): Reference[] {
  return page.elements.flatMap((element) => [
    ...elementReferences(element).map((reference) => ({ from: page.file, ...reference })),
    ...(element.name === 'style' ? found(element.text(), cssAddress, page.file) : []),
  ]);
}

/** What style sheets and scripts refer to by themselves. */
export function assetReferences(site: Site): Reference[] {
  return [...site.files].flatMap((from) => {
    if (from.endsWith('.css')) return found(readText(site, from), cssAddress, from);
    if (from.startsWith('_astro/') && from.endsWith('.js')) return found(readText(site, from), scriptImport, from);
    return [];
  });
}

const cssAddress = /(?:url\(\s*|@import\s+)["']?([^"')\s]+)["']?/g;
const scriptImport = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

function found(text: string, pattern: RegExp, from: string): Reference[] {
  const values = [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
  return values.map((value) => ({ from, value, kind: 'resource' }));
}

type Found = Omit<Reference, 'from'>;

function elementReferences({ name, attributes }: HtmlElement): Found[] {
  const links = linkAttributes.flatMap((key) => attributes[key] ?? []);
  const kind = isResourceLink(name, attributes) ? 'resource' : 'link';
  const resources = [...resourceAttributes.flatMap((key) => attributes[key] ?? []), ...sourceSet(attributes['srcset'])];
  return [
    ...links.map((value): Found => ({ value, kind })),
    ...resources.map((value): Found => ({ value, kind: 'resource' })),
    ...islandReferences(attributes),
    ...metaReferences(name, attributes),
  ];
}

type Attributes = HtmlElement['attributes'];

function isResourceLink(name: string, attributes: Attributes): boolean {
  if (name === 'use' || name === 'image') return true;
  if (name !== 'link') return false;
  return !(attributes['rel'] ?? '').split(/\s+/).some((relation) => relatedPages.has(relation));
}

/** Astro's islands name their scripts in attributes of their own. */
function islandReferences(attributes: Attributes): Found[] {
  const scripts = ['component-url', 'renderer-url', 'before-hydration-url'].flatMap((key) => attributes[key] ?? []);
  return scripts.map((value) => ({ value, kind: 'resource' }));
}

function metaReferences(name: string, attributes: Attributes): Found[] {
  const key = attributes['property'] ?? attributes['name'] ?? '';
  const content = attributes['content'];
  return name === 'meta' && pictureMeta.has(key) && content !== undefined ? [{ value: content, kind: 'link' }] : [];
}

function sourceSet(value: string | undefined): string[] {
  return (value ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
