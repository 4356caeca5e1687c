import { describe, expect, test } from 'vitest';
import type { HtmlElement } from '../support/site/html.ts';
import { hashSource, isInlineCode, isPolicy, policyMeta, policyOf } from '../support/site/csp.ts';
import { readSite } from '../support/site/site.ts';
import type { Page } from '../support/site/site.ts';

const site = readSite();
const documents = [...site.documents.values()];

describe('the content security policy of every page', () => {
  test('comes first in the head, after the character set', () => {
    const late = documents.filter((page) => !startsWithPolicy(page.elements.filter(isInHead)));
    expect(late.map(({ file }) => file)).toEqual([]);
  });

  test('refuses everything that it does not name', () => {
    const open = documents.filter(
      (page) => !["'none'", "'self'"].includes(policyOf(page)?.['default-src']?.join(' ') ?? ''),
    );
    expect(open.map(({ file }) => file)).toEqual([]);
  });

  test('names no unsafe source and no other host', () => {
    const sources = documents.flatMap((page) => Object.values(policyOf(page) ?? {}).flat());
    const allowed = /^'(?:none|self|wasm-unsafe-eval|sha(?:256|384|512)-[\w+/=]+)'$|^(?:data|blob):$/;
    expect([...new Set(sources)].filter((source) => !allowed.test(source))).toEqual([]);
  });

  test('has the hash of every inline script and style', () => {
    const unlisted = documents.flatMap((page) =>
      page.elements
        .filter((element) => isInlineCode(element) && !isListed(page, element))
        .map(({ name, text }) => `${page.file}: <${name}> ${text().slice(0, 60)}`),
    );
    expect(unlisted).toEqual([]);
  });
});

describe('every page', () => {
  test('has no style or event handler in an attribute, which the policy would block', () => {
    const found = documents.flatMap(({ file, elements }) =>
      elements.flatMap(({ name, attributes }) =>
        Object.keys(attributes)
          .filter((key) => key === 'style' || /^on[a-z]+$/.test(key))
          .map((key) => `${file}: <${name} ${key}>`),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test('has no script address', () => {
    const found = documents.flatMap(({ file, elements }) =>
      elements.flatMap(({ attributes }) =>
        Object.values(attributes)
          .filter((value) => /^\s*javascript:/i.test(value))
          .map(() => file),
      ),
    );
    expect(found).toEqual([]);
  });
});

function startsWithPolicy([first, second]: readonly HtmlElement[]): boolean {
  return first?.attributes['charset']?.toLowerCase() === 'utf-8' && second !== undefined && isPolicy(second);
}

function isInHead({ inside }: HtmlElement): boolean {
  return inside.at(-1) === 'head';
}

function isListed(page: Page, element: HtmlElement): boolean {
  const directive = element.name === 'style' ? 'style-src' : 'script-src';
  const sources = policyOf(page)?.[directive] ?? [];
  return policyMeta(page) !== undefined && sources.includes(hashSource(element.text()));
}
