import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterPages, letterSlug } from '../../../src/glossary/letter-pages.ts';

const groupsOf = (...counts: number[]) =>
  counts.map((count, index) => ({
    letter: String.fromCodePoint(65 + index),
    items: Array.from({ length: count }, (_, at) => `${index}-${at}`),
  }));

describe('the list of all terms', () => {
  test('is one page up to 300 terms, and a page for each letter above', () => {
    expect(letterPages(groupsOf(100, 100, 100))).toEqual([]);
    expect(letterPages(groupsOf(100, 100, 101)).map(({ slug, items }) => [slug, items.length])).toEqual([
      ['a', 100],
      ['b', 100],
      ['c', 101],
    ]);
  });

  test('divides a letter that has too many terms itself, into pages of like length', () => {
    const pages = letterPages(groupsOf(2, 301));
    expect(pages.map(({ slug, number, of, items }) => [slug, number, of, items.length])).toEqual([
      ['a', 1, 1, 2],
      ['b', 1, 2, 151],
      ['b/2', 2, 2, 150],
    ]);
  });

  test('shows every term once, in its order, and no page has more than the limit', () => {
    assert(
      property(array(integer({ min: 1, max: 1500 }), { maxLength: 20 }), (counts) => {
        const groups = groupsOf(...counts);
        const pages = letterPages(groups);
        if (pages.length === 0) return groups.flatMap(({ items }) => items).length <= 300;
        expect(pages.flatMap(({ items }) => items)).toEqual(groups.flatMap(({ items }) => items));
        expect(new Set(pages.map(({ slug }) => slug)).size).toBe(pages.length);
        return pages.every(({ items }) => items.length > 0 && items.length <= 300);
      }),
      { numRuns: 30 },
    );
  });
});

test('each letter of both alphabets has an address of its own, in plain letters', () => {
  const letters = [...'AĂÂBCDEFGHIÎJKLMNOPQRSȘTȚUVWXYZ#É'];
  const slugs = letters.map(letterSlug);
  expect(new Set(slugs).size).toBe(letters.length);
  expect(slugs.every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true);
  expect([letterSlug('A'), letterSlug('Ș'), letterSlug('#')]).toEqual(['a', 's-2', '0-9']);
});
