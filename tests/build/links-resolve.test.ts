import { describe, expect, test } from 'vitest';
import { assetReferences, pageReferences } from '../support/site/references.ts';
import { brokenReferences, resolveReference } from '../support/site/resolve-reference.ts';
import { readSite } from '../support/site/site.ts';

const site = readSite();
const documents = [...site.documents.values()];

describe('addresses in the built site', () => {
  test('every link, fragment, picture, script and style sheet of every page leads somewhere', () => {
    expect(brokenReferences(site, documents.flatMap(pageReferences))).toEqual([]);
  });

  test('every font, picture and script that style sheets and scripts name is there', () => {
    expect(brokenReferences(site, assetReferences(site))).toEqual([]);
  });

  test('a reader can reach every page from the home page by links alone', () => {
    const reached = new Set(['index.html']);
    for (const file of reached) {
      for (const linked of linkedFiles(file)) reached.add(linked);
    }
    expect(site.pages.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual([]);
  });

  test('nothing is fetched from another host', () => {
    const resources = [...documents.flatMap(pageReferences), ...assetReferences(site)];
    const fetched = resources.filter(({ kind, value }) => kind === 'resource' && !value.startsWith('data:'));
    const elsewhere = fetched.filter((reference) => resolveReference(site, reference).kind === 'elsewhere');
    expect(elsewhere.map(({ from, value }) => `${from}: ${value}`)).toEqual([]);
  });

  test('no form sends what a reader typed to another host', () => {
    const actions = documents.flatMap(({ file: from, elements }) =>
      elements.flatMap(({ name, attributes: { action: value } }) =>
        name === 'form' && value ? [{ from, value }] : [],
      ),
    );
    expect(actions.filter((action) => resolveReference(site, action).kind !== 'file')).toEqual([]);
  });
});

function linkedFiles(file: string): string[] {
  const anchors = site.documents.get(file)?.elements.filter(({ name }) => name === 'a') ?? [];
  const targets = anchors.map(({ attributes }) =>
    resolveReference(site, { from: file, value: attributes['href'] ?? '' }),
  );
  return targets.flatMap((target) => (target.kind === 'file' && site.documents.has(target.file) ? target.file : []));
}
