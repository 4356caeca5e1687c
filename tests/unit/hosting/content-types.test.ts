import { expect, test } from 'vitest';
import { contentTypeOf } from '../../../src/hosting/content-types.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['pagefind/wasm.ro.pagefind', 'application/octet-stream'],
  ['pagefind/index/ro_1.pf_index', 'application/octet-stream'],
  ['app.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['data/terms.ttl', 'text/turtle; charset=utf-8'],
  ['data/terms.csv', 'text/csv; charset=utf-8'],
  ['FONT.WOFF2', 'font/woff2'],
])('%s is served as %s', (path, type) => {
  expect(contentTypeOf(path)).toBe(type);
});
