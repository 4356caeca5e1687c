import { expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../../src/problems/nearest.ts';

test('a slip of the finger counts as one, a swap of neighbours too', () => {
  expect(editDistance('chrun', 'churn')).toBe(1);
  expect(editDistance('lead', 'leads')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
});

test('the nearest candidate is named, and none where nothing is near', () => {
  expect(nearest('chrun-rate', ['close-ratio', 'churn-rate'])).toBe('churn-rate');
  expect(nearest('abc', ['xyz-very-different'])).toBeUndefined();
  expect(didYouMean('leed', ['lead'])).toEqual({ ro: 'Ai vrut „lead”?', en: 'Did you mean "lead"?' });
  expect(didYouMean('q', ['lead'])).toEqual({ ro: '', en: '' });
});

test('a limit ends the counting and changes no answer below it', () => {
  const words = ['churn-rate', 'chrun-rate', 'close-ratio', 'lead', 'leads', 'dael', ''];
  for (const a of words)
    for (const b of words) expect(Math.min(editDistance(a, b, 3), 3)).toBe(Math.min(editDistance(a, b), 3));
});
