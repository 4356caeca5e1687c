import { describe, expect, test } from 'vitest';
import { parseFrontmatter } from '../../../src/mdx/frontmatter.ts';

function dataOf(yaml: string) {
  const outcome = parseFrontmatter(yaml);
  if (outcome.kind === 'failure') throw new Error(outcome.detail.en);
  return outcome;
}

function failureOf(yaml: string): string {
  const outcome = parseFrontmatter(yaml);
  return outcome.kind === 'failure' ? `${outcome.place.line}:${outcome.place.column} ${outcome.detail.en}` : 'read';
}

describe('places in the frontmatter', () => {
  const outcome = dataOf('term: Lead\nrelated:\n  - a\n  - bc\nalso: [x, "y z"]\n');

  test.each([
    [['term'], 2, 7],
    [['related', 1], 5, 5],
    [['also', 1], 6, 11],
    [['also', 7], 6, 7],
    [['missing'], 2, 1],
  ])('%j stands at %i:%i', (path, line, column) => {
    expect(outcome.placeOf(path)).toEqual({ line, column });
  });

  test('a key has a place of its own, with CRLF line ends too', () => {
    expect(outcome.placeOfKey('also')).toEqual({ line: 6, column: 1 });
    expect(dataOf('a: 1\r\nb: 2\r\n').placeOfKey('b')).toEqual({ line: 3, column: 1 });
  });
});

describe('YAML that is no plain data is refused', () => {
  test.each([
    ['a: &x [1]\nb: *x', '2:7 anchors (&name) are not allowed'],
    ['a: *x', '2:4 aliases (*name) are not allowed'],
    ['a: !!js/function x', '2:4 Unresolved tag: tag:yaml.org,2002:js/function'],
    ['a: !thing x', '2:4 Unresolved tag: !thing'],
    ['a: 1\na: 2', '3:1 Map keys must be unique'],
    [`a: ${'['.repeat(5000)}`, expect.stringMatching(/nested too deeply$/) as string],
  ])('%s', (yaml, expected) => {
    expect(failureOf(yaml)).toEqual(expected);
  });

  test('a bomb of aliases takes no time', () => {
    const lines = Array.from(
      { length: 30 },
      (_, index) => `k${index}: &a${index} [${index ? `*a${index - 1}, *a${index - 1}` : '1'}]`,
    );
    const started = performance.now();
    expect(failureOf(lines.join('\n'))).toContain('not allowed');
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('a prototype is no prototype', () => {
    const { data } = dataOf('__proto__: { polluted: 1 }\nconstructor: x');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});
