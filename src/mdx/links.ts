import type { Definition, Link, Nodes, Paragraph, Root, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isLocale, locales, type Locale } from '../locales.ts';
import type { Place } from '../problems/problem.ts';
import { placeOf, walk } from './nodes.ts';
import { finding, type Finding } from './restrictions.ts';

/** A link from an entry to a term, with the sentence that it stands in. */
export interface TermLink extends Place {
  readonly target: string;
  readonly fragment: string;
  readonly locale: string;
  readonly text: string;
  /** The sentence around the link, cut into what comes before the linked words, and after. */
  readonly before: string;
  readonly after: string;
}

const termPath = /^\.\.\/(?:\.\.\/terms\/)?([^/#?]+)\/([a-z]{2})\.mdx(?:#([^\s#]*))?$/;

export type LinkTarget =
  | { readonly kind: 'term'; readonly id: string; readonly locale: string; readonly fragment: string }
  | { readonly kind: 'external' }
  | { readonly kind: 'fragment' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'forbidden' };

/** What a link's address means in an entry. */
export function linkTarget(url: string): LinkTarget {
  const path = termPath.exec(url);
  if (path) return { kind: 'term', id: path[1] ?? '', locale: path[2] ?? '', fragment: path[3] ?? '' };
  if (/^#[\w-]+$/.test(url)) return { kind: 'fragment' };
  if (/^(?:https?:\/\/[^\s/]+|mailto:[^\s@]+@)/i.test(url) && URL.canParse(url)) return { kind: 'external' };
  const scheme = /^[^/?#.]*:|^\/\/|^\\/.test(url.replace(/[\p{Cc}\s]/gu, ''));
  return { kind: scheme ? 'forbidden' : 'unknown' };
}

/** Links to terms, and the addresses that an entry may not have. */
export function readLinks(tree: Root, locale: Locale): { links: TermLink[]; findings: Finding[] } {
  const links: TermLink[] = [];
  const findings: Finding[] = [];
  walk(tree, (node, ancestors) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const target = linkTarget(node.url);
    const place = placeOf(node);
    if (target.kind === 'forbidden') findings.push(finding('GL309', place, { url: node.url, locale }));
    if (target.kind === 'unknown')
      findings.push(finding('GL310', place, { url: node.url, locale, suggestionRo: '', suggestionEn: '' }));
    if (target.kind !== 'term') return;
    if (target.locale !== locale) findings.push(wrongLanguage(node, target.id, locale, place));
    links.push({
      ...place,
      target: target.id,
      fragment: target.fragment,
      locale: target.locale,
      ...sentenceAround(node, ancestors, locale),
    });
  });
  return { links, findings };
}

function wrongLanguage(node: Link | Definition, id: string, locale: Locale, place: Place): Finding {
  return finding('GL311', place, { url: node.url, expected: `../${id}/${locale}.mdx` });
}

type TextBlock = Paragraph | TableCell;

function sentenceAround(node: Link | Definition, ancestors: readonly Nodes[], locale: Locale) {
  const text = toString(node);
  const block = ancestors.findLast(
    (ancestor): ancestor is TextBlock => ancestor.type === 'paragraph' || ancestor.type === 'tableCell',
  );
  if (!block || node.type !== 'link') return { text, before: '', after: '' };
  const start = textBefore(block, node);
  const whole = toString(block);
  const sentence = [...segmenter(locale).segment(whole)].findLast(({ index }) => index <= start);
  const from = sentence?.index ?? 0;
  const to = from + (sentence?.segment.length ?? whole.length);
  return { text, before: whole.slice(from, start), after: whole.slice(start + text.length, to).trimEnd() };
}

/** How many characters of the block's text come before the link. */
function textBefore(block: TextBlock, link: Link): number {
  let length = 0;
  let found = false;
  walk(block, (node) => {
    if (node === link) found = true;
    if (found) return false;
    if ('value' in node) length += node.value.length;
    return true;
  });
  return length;
}

const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenter(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const made = new Intl.Segmenter(locales[locale].lang, { granularity: 'sentence' });
  segmenters.set(locale, made);
  return made;
}

/** The address of a link between entries, as the renderer leaves it for the page to resolve. */
export function termHref(id: string, fragment: string): string {
  return `term:${id}${fragment ? `#${fragment}` : ''}`;
}

export function isLocaleFile(name: string): boolean {
  return name.endsWith('.mdx') && isLocale(name.slice(0, -'.mdx'.length));
}
