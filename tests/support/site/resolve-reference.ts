import type { Reference } from './references.ts';
import type { Page, Site } from './site.ts';

/** Where an address leads, seen from the file that holds it. */
export type Target =
  | { readonly kind: 'elsewhere'; readonly url: URL }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'broken'; readonly reason: string };

export function resolveReference(site: Site, { from, value }: Pick<Reference, 'from' | 'value'>): Target {
  const url = parseUrl(value, new URL(site.base + from.replace(/(^|\/)index\.html$/, '$1'), site.origin));
  if (url === undefined) return { kind: 'broken', reason: 'is not an address' };
  if (url.origin !== site.origin) return { kind: 'elsewhere', url };
  if (!url.pathname.startsWith(site.base)) return { kind: 'broken', reason: `is outside the base path ${site.base}` };
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) return { kind: 'broken', reason: missing(site, path) };
  return checkFragment(site.documents.get(file), file, url);
}

/** One line for each address that leads nowhere, however many pages hold it; what lies elsewhere is not looked at. */
export function brokenReferences(site: Site, references: readonly Reference[]): string[] {
  const broken = references.flatMap(({ from, value }) => {
    const target = resolveReference(site, { from, value });
    return target.kind === 'broken' ? { from, fault: `"${value}" ${target.reason}` } : [];
  });
  return [...Map.groupBy(broken, ({ fault }) => fault)].map(([fault, places]) => {
    const [first, ...others] = new Set(places.map(({ from }) => from));
    return `${first}${others.length > 0 ? ` and ${others.length} more` : ''}: ${fault}`;
  });
}

function missing(site: Site, path: string): string {
  return site.files.has(`${path}/index.html`) ? 'lacks its trailing slash' : 'leads to no file';
}

function checkFragment(page: Page | undefined, file: string, url: URL): Target {
  const fragment = decodeURIComponent(url.hash.slice(1));
  const known = page === undefined || fragment === '' || fragment === 'top' || fragment.startsWith(':~:');
  if (known || page.ids.has(fragment) || isCalculatorState(page, fragment)) return { kind: 'file', file };
  return { kind: 'broken', reason: `names a part (#${fragment}) that ${file} does not have` };
}

/** `#customers-at-start=100&customers-lost=8`: the inputs of the calculator on that page. */
function isCalculatorState(page: Page, fragment: string): boolean {
  const inputs = new Set(page.elements.flatMap(({ attributes }) => attributes['name'] ?? []));
  const keys = fragment.split('&').map((pair) => pair.split('=')[0] ?? '');
  return fragment.includes('=') && keys.every((key) => inputs.has(key));
}

function parseUrl(value: string, from: URL): URL | undefined {
  return URL.canParse(value, from.href) ? new URL(value, from) : undefined;
}
