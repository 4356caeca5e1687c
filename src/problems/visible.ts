/** Controls, bidi marks and overrides, zero-width characters, fillers, tags: what a reviewer cannot see. */
export const invisible =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these are the characters that are looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

const unprintable = new RegExp(`[\\t\\r\\n]|${invisible.source}`, 'gu');

/** "202E", as Unicode writes the number of a character. */
export function codePointOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/**
 * A stranger's text for a terminal or a log: what would turn its direction, clear it or begin a line of its own is
 * written out.
 *
 * @example visible('a\u202Eb') // => 'a\\u{202E}b'
 */
export function visible(text: string): string {
  return text.replace(unprintable, (character) => `\\u{${codePointOf(character)}}`);
}
