/** Spellings of one sound, as readers hear an English loan and write it down in Romanian. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|q|c(?=[^eiy]|$)/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/ti(?=on)/g, 's'],
  [/sh|sch/g, 's'],
  [/(.)\1+/g, '$1'],
  [/[aeiouh]/g, ''],
];

const fewestSounds = 4;

/** The consonants of a word as they sound; nothing where there are too few of them to tell it from another. */
export function soundOf(word: string): string {
  const sound = spellings.reduce((text, [spelling, letter]) => text.replace(spelling, letter), word);
  return sound.length < fewestSounds ? '' : sound;
}
