import { describe, expect, test } from 'vitest';
import { fallbackOf } from '../../../src/search/fallback.ts';

describe('without JavaScript, the search page', () => {
  test('lists every term of a glossary of 300', () => {
    expect(fallbackOf([group('A', 200), group('B', 100)])).toMatchObject({ kind: 'terms', terms: { length: 300 } });
  });

  test('shows the letters of a larger one', () => {
    const letters = [group('A', 200), group('B', 101)];
    expect(fallbackOf(letters)).toEqual({ kind: 'letters', letters });
  });
});

function group(letter: string, size: number) {
  return { letter, items: Array.from({ length: size }, (_, number) => `${letter}${number}`) };
}
