import { expect, test } from 'vitest';
import { readPermalinks, redirected, writePermalinks } from '../../../src/glossary/permalinks.ts';
import { codesOf, glossaryWith } from '../checks/support.ts';

const permalinks = { published: ['/termeni/a/', '/termeni/b/'], redirects: { '/termeni/a/': '/termeni/b/' } };

test('a redirect leads straight to the page, also after a second rename', () => {
  expect(redirected(permalinks, '/termeni/b/', '/termeni/c/')).toEqual({
    published: ['/termeni/a/', '/termeni/b/', '/termeni/b/'],
    redirects: { '/termeni/a/': '/termeni/c/', '/termeni/b/': '/termeni/c/' },
  });
});

test('a rename that is taken back leaves no circle', () => {
  expect(redirected(permalinks, '/termeni/b/', '/termeni/a/').redirects).toEqual({ '/termeni/b/': '/termeni/a/' });
});

test('the file is written sorted, each address once, and read back', async () => {
  const root = await glossaryWith();
  await writePermalinks(root, {
    published: ['/termeni/b/', '/termeni/a/', '/termeni/b/'],
    redirects: permalinks.redirects,
  });
  expect((await readPermalinks(root)).data).toEqual(permalinks);
});

test.each([
  ['no JSON', '{ "published": [', '1:17 GL005'],
  ['an address without its slash', '{ "published": ["/termeni/lead"], "redirects": {} }', '1:17 GL104'],
  [
    'an address of another site',
    '{ "published": [], "redirects": { "/termeni/x/": "https://example.com/" } }',
    '1:50 GL104',
  ],
  ['an unknown key', '{ "published": [], "redirects": {}, "old": [] }', '1:37 GL101'],
  ['addresses out of order', '{ "published": ["/termeni/lead/", "/en/terms/lead/"], "redirects": {} }', '1:35 GL209'],
  [
    'a redirect of a page that is there',
    '{ "published": [], "redirects": { "/termeni/lead/": "/termeni/prospect/" } }',
    '1:53 GL209',
  ],
])('%s is told', async (_, text, expected) => {
  expect(await codesOf(await glossaryWith({ 'content/permalinks.json': text }))).toEqual([
    `content/permalinks.json:${expected}`,
  ]);
});
