import { describe, expect, test } from 'vitest';
import { resolveReference } from '../support/site/resolve-reference.ts';
import { isIndexed, isTermPage, readSite, select } from '../support/site/site.ts';
import type { Page } from '../support/site/site.ts';

const site = readSite();
const blocks = site.pages.flatMap((page) =>
  select(page, 'script', { type: 'application/ld+json' }).map((script) => ({ page, text: script.text() })),
);

describe('data about the pages for machines (JSON-LD)', () => {
  test('every block is JSON', () => {
    expect(blocks.filter(({ text }) => !isJson(text)).map(({ page }) => page.file)).toEqual([]);
  });

  test('every term page says that it defines a term, in which set, and where it stands', () => {
    const terms = site.pages.filter((page) => isTermPage(page) && isIndexed(site, page));
    const required = ['DefinedTerm', 'BreadcrumbList'];
    const lacking = terms.filter((page) => !required.every((type) => typesOn(page).has(type)));
    expect(terms.length).toBeGreaterThan(0);
    expect(lacking.map(({ file }) => file)).toEqual([]);
  });

  test('every id that is referred to is described somewhere in the site', () => {
    const nodes = blocks.flatMap(({ page, text }) => objectsIn(parse(text)).map((node) => ({ page, node })));
    const described = new Set(nodes.flatMap(({ node }) => (Object.keys(node).length > 1 ? (idOf(node) ?? []) : [])));
    const referred = nodes.filter(({ node }) => Object.keys(node).length === 1 && idOf(node) !== undefined);
    const unknown = referred.filter(({ node }) => !described.has(idOf(node) ?? ''));
    expect(unknown.map(({ page, node }) => `${page.file}: ${idOf(node)}`)).toEqual([]);
  });

  test('every address and id in them is of a page that is there', () => {
    const addresses = blocks.flatMap(({ page, text }) =>
      objectsIn(parse(text)).flatMap((node) =>
        [node['@id'], node['url'], node['item']].flatMap((value) =>
          typeof value === 'string' ? [{ page, value }] : [],
        ),
      ),
    );
    const broken = addresses.filter(({ page, value }) => {
      const target = resolveReference(site, { from: page.file, value: value.replace(/#.*$/, '') });
      return target.kind === 'broken';
    });
    expect(broken.map(({ page, value }) => `${page.file}: ${value}`)).toEqual([]);
  });
});

type JsonObject = Readonly<Record<string, unknown>>;

function typesOn(page: Page): Set<string> {
  const nodes = blocks.filter((block) => block.page === page).flatMap(({ text }) => objectsIn(parse(text)));
  return new Set(nodes.flatMap((node) => node['@type']).filter((type) => typeof type === 'string'));
}

function objectsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

function idOf(node: JsonObject): string | undefined {
  const id = node['@id'];
  return typeof id === 'string' ? id : undefined;
}

function isJson(text: string): boolean {
  return parse(text) !== undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
