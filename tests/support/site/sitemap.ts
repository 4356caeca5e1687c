import type { Page, Site } from './site.ts';
import { readText, select } from './site.ts';

/** Addresses of a page in each language, by language tag, `x-default` included. */
export type Alternates = Readonly<Record<string, string>>;

export function alternatesOf(page: Page): Alternates {
  const links = select(page, 'link', { rel: 'alternate' }).map(({ attributes }) => attributes);
  return Object.fromEntries(
    links.flatMap(({ hreflang, href = '' }) => (hreflang === undefined ? [] : [[hreflang, href]])),
  );
}

/** Address to alternates, of every sitemap file; an index of sitemaps lists no pages itself. */
export function readSitemap(site: Site): Map<string, Alternates> {
  const files = [...site.files].filter((file) => /^sitemap[^/]*\.xml$/.test(file));
  if (files.length === 0) throw new Error(`There is no sitemap*.xml in ${site.root}`);
  return new Map(files.flatMap((file) => entries(readText(site, file))));
}

function entries(xml: string): [string, Alternates][] {
  const blocks = [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map((match) => match[1] ?? '');
  return blocks.map((block) => [unescape(/<loc>(.*?)<\/loc>/s.exec(block)?.[1]?.trim() ?? ''), alternates(block)]);
}

function alternates(block: string): Alternates {
  const links = [...block.matchAll(/<xhtml:link\b([^>]*)>/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(links.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]));
}

function attribute(text: string, name: string): string {
  return unescape(new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '');
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
