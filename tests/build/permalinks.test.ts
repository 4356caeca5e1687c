import { expect, test } from 'vitest';
import { readPermalinks } from '../../src/glossary/permalinks.ts';
import { readSite } from '../support/site/site.ts';

const site = readSite();
const addresses = site.pages.map(({ path }) => path);
const { data } = await readPermalinks(process.cwd());

test('every published address is a page, or leads to one', () => {
  const built = new Set(addresses);
  const lost = data?.published.filter((address) => !built.has(address) && !built.has(data.redirects[address] ?? ''));
  expect(lost).toEqual([]);
});

test('every page is among the published addresses: `npm run permalinks` adds the new ones', () => {
  const published = new Set(data?.published);
  expect(addresses.filter((address) => !published.has(address))).toEqual([]);
});
