import { createHash } from 'node:crypto';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/contribute/sha256.ts';

const reference = (text: string) => createHash('sha256').update(text).digest('hex');

test('the digest is SHA-256, for every length around a block', () => {
  for (let length = 0; length < 200; length++) expect(sha256('a'.repeat(length))).toBe(reference('a'.repeat(length)));
});

test('the digest is SHA-256, for any text', () => {
  assert(property(string({ unit: 'grapheme', maxLength: 400 }), (text) => sha256(text) === reference(text)));
});
