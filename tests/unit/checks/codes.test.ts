import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/problems/codes.ts';
import { fixtures, glossaryWith, toldOf } from './support.ts';

const all = Object.keys(codes);

test('the valid glossary has no problem', async () => {
  expect(await toldOf(await glossaryWith())).toBe('');
});

test('every code has a fixture that shows it, and no fixture is left over', () => {
  expect(readdirSync(fixtures).filter((name) => name.startsWith('GL'))).toEqual(all);
});

describe('the fixture of', () => {
  test.each(all.filter((code) => existsSync(path.join(fixtures, code))))(
    '%s has that problem and no other, told in both languages',
    async (code) => {
      const text = await toldOf(await glossaryWith(code));
      expect(text.match(/ {2}GL\d{3}$/gm)).toEqual([`  ${code}`]);
      await expect(`${text}\n`).toMatchFileSnapshot(path.join(fixtures, code, 'expected.txt'));
    },
  );
});
