import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeKeys, locales, type Locale } from '../../src/locales.ts';
import { parseElements, type HtmlElement } from '../support/site/html.ts';
import { smallProject, type SmallProject } from './small-project.ts';

const count = 400;
let project: SmallProject;

beforeAll(async () => {
  project = await smallProject(2 * count);
  const { code, output } = await project.build();
  expect(code, output.slice(-2000)).toBe(0);
});
afterAll(() => rm(project.root, { recursive: true, force: true }));

const fileOf = (address: string) => path.join(project.root, 'dist', address, 'index.html');
const elementsOf = async (address: string) => parseElements(await readFile(fileOf(address), 'utf8'));
const listOf = (locale: Locale) => `/${locales[locale].prefix}${locales[locale].segments.terms}/`;
const isTerm = ({ attributes }: HtmlElement) => attributes['data-names'] !== undefined;
const hrefs = (elements: readonly HtmlElement[], rel: string) =>
  elements.filter(({ attributes }) => attributes['rel'] === rel).map(({ attributes }) => attributes['href']);

/** The letters that a page offers, each with the number of its terms. */
function lettersOf(elements: readonly HtmlElement[]): { readonly address: string; readonly count: number }[] {
  return elements
    .filter(({ name, attributes }) => name === 'a' && /\/(?:litera|letter)\//.test(attributes['href'] ?? ''))
    .map(({ attributes, text }) => ({ address: attributes['href'] ?? '', count: Number(/\d+\s*$/.exec(text())) }));
}

describe.each(localeKeys)('a glossary of 400 terms, in "%s"', (locale) => {
  test('lists letters and not terms on the page of all terms, and offers the search', async () => {
    const elements = await elementsOf(listOf(locale));
    const letters = lettersOf(elements);
    expect(elements.filter(isTerm)).toEqual([]);
    expect(letters.reduce((sum, letter) => sum + letter.count, 0)).toBe(count);
    expect(elements.some(({ attributes }) => attributes['data-search-form'] !== undefined)).toBe(true);
    expect((await stat(fileOf(listOf(locale)))).size).toBeLessThan(80_000);
  });

  test('has every term on the page of its letter, and there a filter', async () => {
    const letters = lettersOf(await elementsOf(listOf(locale)));
    const terms: string[] = [];
    for (const { address, count: expected } of letters) {
      const elements = await elementsOf(address);
      const own = elements.filter(({ name, inside }) => name === 'dt' && inside.includes('section'));
      expect(own).toHaveLength(expected);
      expect(elements.some(({ attributes }) => attributes['data-filter'] !== undefined)).toBe(true);
      terms.push(...own.map(({ text }) => text().trim()));
    }
    expect(new Set(terms).size).toBe(count);
  });

  test('leads from each page of the list to the next and back, and each is its own original', async () => {
    const addresses = lettersOf(await elementsOf(listOf(locale))).map(({ address }) => address);
    const pages = await Promise.all(addresses.map(elementsOf));
    expect(pages.map((page) => hrefs(page, 'next')[0])).toEqual([...addresses.slice(1), undefined]);
    expect(pages.map((page) => hrefs(page, 'prev')[0])).toEqual([undefined, ...addresses.slice(0, -1)]);
    expect(pages.map((page) => hrefs(page, 'canonical'))).toEqual(
      addresses.map((address) => [`http://localhost:4321${address}`]),
    );
    expect(
      pages.flatMap((page) => page.filter(({ name, attributes }) => name === 'link' && attributes['hreflang'])),
    ).toEqual([]);
    const sitemap = await readFile(path.join(project.root, 'dist/sitemap.xml'), 'utf8');
    for (const address of addresses) expect(sitemap.includes(`<loc>http://localhost:4321${address}</loc>`)).toBe(true);
  });

  test('leads to the letters from the home page, a term and the search', async () => {
    const addresses = lettersOf(await elementsOf(listOf(locale))).map(({ address }) => address);
    const term = `${listOf(locale)}${project.glossary.terms[7]?.texts[locale].slug}/`;
    for (const page of [
      `/${locales[locale].prefix}`,
      term,
      `/${locales[locale].prefix}${locales[locale].segments.search}/`,
    ])
      expect(lettersOf(await elementsOf(page)).map(({ address }) => address)).toEqual(addresses);
  });
});

test('the pages of the letters, and those that lead to them, are valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const letters = lettersOf(await elementsOf('/termeni/')).map(({ address }) => address);
  const { results } = await validator.validateMultipleFiles(
    ['/termeni/', '/cauta/', '/stare/', ...letters].map(fileOf),
  );
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

test('no page but the data grows with the number of terms', async () => {
  for (const page of ['/', '/termeni/', '/cauta/', '/stare/', '/acronime/', '/categorii/'])
    expect([page, (await stat(fileOf(page))).size < 150_000]).toEqual([page, true]);
});
