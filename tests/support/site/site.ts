import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { built, requireBuiltSite } from '../built-site.ts';
import { parseElements } from './html.ts';
import type { HtmlElement } from './html.ts';

/** A page of the built site. */
export interface Page {
  /** Path of the file in the folder, with slashes. */
  readonly file: string;
  /** Address within the site, base path left out: `/en/terms/churn-rate/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly HtmlElement[];
  readonly ids: ReadonlySet<string>;
}

export interface Site {
  readonly root: string;
  readonly base: string;
  /** Where the canonical addresses say that the site is. */
  readonly origin: string;
  readonly files: ReadonlySet<string>;
  /** Pages for readers: redirects and the error pages are not among them. */
  readonly pages: readonly Page[];
  /** Every HTML document, redirects and error pages included, by its file. */
  readonly documents: ReadonlyMap<string, Page>;
}

let site: Site | undefined;

/** The built site, read once in a test run. Fails where there is none: these tests are never skipped. */
export function readSite(): Site {
  requireBuiltSite();
  site ??= loadSite(built.root, built.base);
  return site;
}

export function loadSite(root: string, base: string): Site {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    );
  const documents = files.filter((file) => file.endsWith('.html')).map((file) => readPage(root, file));
  const pages = documents.filter((page) => !isErrorPage(page) && !isRedirect(page));
  const canonical = canonicalOf(documents.find(({ path }) => path === '/'));
  const origin = canonical === undefined ? 'http://localhost' : new URL(canonical, 'http://localhost').origin;
  const byFile = new Map(documents.map((page) => [page.file, page]));
  return { root, base, origin, files: new Set(files), pages, documents: byFile };
}

export function readText(from: Site, file: string): string {
  return readFileSync(join(from.root, file), 'utf8');
}

/** Elements of that name, with at least these attributes. */
export function select(page: Page, name: string, attributes: Readonly<Record<string, string>> = {}): HtmlElement[] {
  const wanted = Object.entries(attributes);
  return page.elements.filter(
    (element) => element.name === name && wanted.every(([key, value]) => element.attributes[key] === value),
  );
}

export function canonicalOf(page: Page | undefined): string | undefined {
  return page === undefined ? undefined : select(page, 'link', { rel: 'canonical' })[0]?.attributes['href'];
}

/** The address that the page should give as its own. */
export function addressOf(from: Site, page: Page): string {
  return new URL(from.base + page.path.slice(1), from.origin).href;
}

/** A page that speaks for itself: not a stand-in for a translation that is not there yet. */
export function isIndexed(from: Site, page: Page): boolean {
  const robots = select(page, 'meta', { name: 'robots' })[0]?.attributes['content'] ?? '';
  return !robots.includes('noindex') && canonicalOf(page) === addressOf(from, page);
}

export function isTermPage(page: Page): boolean {
  return page.elements.some(({ name, inside }) => name === 'dfn' && inside.includes('h1'));
}

/** Parsed when it is first looked into: the browser tests look into few of the pages. */
function readPage(root: string, file: string): Page {
  const html = readFileSync(join(root, file), 'utf8');
  let elements: readonly HtmlElement[] | undefined;
  let ids: ReadonlySet<string> | undefined;
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    get elements() {
      return (elements ??= parseElements(html));
    },
    get ids() {
      return (ids ??= new Set(this.elements.flatMap(({ attributes }) => attributes['id'] ?? [])));
    },
  };
}

function isErrorPage({ file }: Page): boolean {
  return /(^|\/)404(\/index)?\.html$/.test(file);
}

function isRedirect({ html }: Page): boolean {
  return /<meta[^>]+http-equiv=["']?refresh/i.test(html);
}
