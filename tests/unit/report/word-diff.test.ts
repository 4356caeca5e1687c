import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../../src/report/word-diff.ts';

const words = array(constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((list) => list.join(' '));
const side = (pieces: ReturnType<typeof wordDiff>, left: 'removed' | 'added') =>
  pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join(' ');

test('what is neither removed nor added stands once', () => {
  expect(wordDiff('clienții care pleacă', 'clienții noi care pleacă')).toEqual([
    { kind: 'same', text: 'clienții' },
    { kind: 'added', text: 'noi' },
    { kind: 'same', text: 'care pleacă' },
  ]);
});

test('without the added words the old text is left, without the removed ones the new', () => {
  assert(
    property(words, words, (before, after) => {
      const pieces = wordDiff(before, after);
      return side(pieces, 'added') === before && side(pieces, 'removed') === after;
    }),
  );
});

test('two equal texts differ in nothing', () => {
  assert(property(words, (text) => wordDiff(text, text).every(({ kind }) => kind === 'same')));
});
