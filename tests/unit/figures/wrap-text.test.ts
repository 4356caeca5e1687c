import { expect, test } from 'vitest';
import { wrapText } from '../../../src/figures/drawing/wrap-text.ts';

test('a label that fits stays on one line', () => {
  expect(wrapText('Cine aprobă?', 14)).toEqual(['Cine aprobă?']);
});

test('it takes as few lines as it can, and makes them even', () => {
  expect(wrapText('Autoritate de decizie', 14)).toEqual(['Autoritate', 'de decizie']);
  expect(wrapText('clienți puțini, sume mari', 17)).toEqual(['clienți puțini,', 'sume mari']);
});

test('a short word goes with what follows', () => {
  expect(wrapText('un articol, un calculator, un filmuleț', 19)).toEqual([
    'un articol,',
    'un calculator,',
    'un filmuleț',
  ]);
});

test('a no-break space and a long word never break', () => {
  expect(wrapText('adică 65\u00a0% din target', 10)).toEqual(['adică 65\u00a0%', 'din target']);
  expect(wrapText('comportamentul lui', 6)).toEqual(['comportamentul', 'lui']);
});

test('nothing makes no lines', () => {
  expect(wrapText('', 10)).toEqual([]);
});
