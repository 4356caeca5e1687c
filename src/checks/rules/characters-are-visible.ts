import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';

/** Controls, bidi marks and overrides, zero-width characters, fillers, tags: what a reviewer cannot see. */
const invisible =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these are the characters that are looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** GL405: everything in the file can be seen, and stands where it is seen. */
export function charactersAreVisible(reading: EntryReading): Problem[] {
  return [...reading.source.matchAll(invisible)].map(({ 0: found, index }) =>
    problemAt(reading, index, 'GL405', { code: codeOf(found) }),
  );
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
