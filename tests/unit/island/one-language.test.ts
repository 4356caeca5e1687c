import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { withOneLanguage } from '../../../src/calculators/island/build/one-language.ts';

const ro = (code: string): string => withOneLanguage(code, parseSync('a.js', code).program, 'ro');

describe('A module in one language', () => {
  test.each([
    ["x = { ro: 'da', en: 'yes' };", "x = { ro: 'da', en: '' };"],
    ["x = { en: 'yes', ro: 'da' };", "x = { en: '', ro: 'da' };"],
    ['x = { ro: `${a} da`, en: `${a} yes` }[l];', "x = { ro: `${a} da`, en: '' }[l];"],
    ["x = { ro: { a: 'da' }, en: { a: 'yes' } };", "x = { ro: { a: 'da' }, en: {} };"],
    ["x = { ro: { y: { ro: 'a', en: 'b' } }, en: {} };", "x = { ro: { y: { ro: 'a', en: '' } }, en: {} };"],
    ["x = { formula: { tex: { ro: 'a', en: 'b' } }, id: 'x' };", "x = { formula: undefined, id: 'x' };"],
  ])('%s becomes %s', (code, expected) => {
    expect(ro(code)).toBe(expected);
  });

  test.each([
    "x = { ro: 'da' };",
    "x = { ro: 'da', en: 'yes', fr: 'oui' };",
    'x = { ro: f(), en: g() };',
    'formula = { tex: 1 };',
  ])('%s stays as it is', (code) => {
    expect(ro(code)).toBe(code);
  });
});
