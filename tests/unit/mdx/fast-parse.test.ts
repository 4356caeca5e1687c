import { globSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { array, assert, constantFrom, oneof, property } from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseFast } from '../../../src/mdx/fast-parse.ts';
import { isJsxElement, literalAttributes } from '../../../src/mdx/nodes.ts';
import { parseMdx } from '../../../src/mdx/parse.ts';
import { blocks, inlines } from './markdown-pieces.ts';

const entries = globSync('content/**/*.mdx');

describe('the fast parser', () => {
  test('reads every entry as the reference parser does, to the last position', () => {
    expect(entries.length).toBeGreaterThan(100);
    const unlike = entries.filter((file) => !isAlike(readFileSync(file, 'utf8')));
    expect(unlike).toEqual([]);
  });

  test('reads nearly every entry: it leaves few to the reference parser', () => {
    const left = entries.filter((file) => !parseFast(readFileSync(file, 'utf8')));
    expect(left.length).toBeLessThan(entries.length / 20);
  });

  test.each(blocks)('reads %j alike, or leaves it', (block) => {
    expect(isAlike(withFrontmatter([block]))).toBe(true);
  });

  test('reads any mixture of Markdown alike, or leaves it', () => {
    const line = array(constantFrom(...inlines), { minLength: 1, maxLength: 6 }).chain((pieces) =>
      constantFrom(pieces.join(' '), pieces.join('')),
    );
    const text = array(oneof(constantFrom(...blocks), line), { minLength: 1, maxLength: 5 });
    assert(
      property(text, constantFrom('\n', '\n\n'), (pieces, between) => isAlike(withFrontmatter(pieces, between))),
      { numRuns: 3000, seed: 7 },
    );
  });

  test.each([
    ['a quotation in a quotation', '>'.repeat(60_000)],
    ['open brackets', '['.repeat(60_000)],
    ['open braces', '{'.repeat(60_000)],
    ['components in components', `${'<Note kind="law">\n'.repeat(3000)}a\n${'</Note>\n'.repeat(3000)}`],
  ])('is not held up by %s without end', (_, attack) => {
    const started = performance.now();
    parseFast(attack);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

function withFrontmatter(pieces: readonly string[], between = '\n\n'): string {
  return `---\nterm: x\n---\n\n${pieces.join(between)}\n`;
}

/** The fast tree is the reference tree, or there is none. */
function isAlike(source: string): boolean {
  const fast = parseFast(source);
  if (!fast) return true;
  const reference = parseMdx(source);
  return reference.kind === 'tree' && isDeepStrictEqual(plain(fast), plain(reference.tree));
}

/** What the project reads of a tree: everything but the parsers' own notes. */
function plain(node: Nodes | Root): object {
  const { position, data: _, ...rest } = node;
  const own = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  const attributes = isJsxElement(node) ? literalAttributes(node) : undefined;
  const children = 'children' in node ? node.children.map((child) => plain(child)) : undefined;
  return { ...Object.fromEntries(own), attributes, children, position };
}
