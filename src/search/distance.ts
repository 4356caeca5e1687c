const longest = 64;
/** Three rows of the table of distances, used again by each comparison: thousands are made at a keystroke. */
let [before, last, row] = [0, 1, 2].map(() => new Uint8Array(longest + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * How many letters were mistyped: inserted, left out, changed, or two neighbours swapped (optimal string alignment). More
 * than `most` is all the same, and is told early.
 *
 * @example distance('propsect', 'prospect', 2) // => 1
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > longest) return most + 1;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    if (fillRow(a, b, i) > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Fills the row of a letter and gives the least number in it. */
function fillRow(a: string, b: string, i: number): number {
  let least = (row[0] = i);
  for (let j = 1; j <= b.length; j += 1) {
    const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      value = Math.min(value, (before[j - 2] ?? 0) + 1);
    row[j] = value;
    if (value < least) least = value;
  }
  return least;
}

/** The letters of a word as bits: words that are a slip apart differ in two at most. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/** Whether two words have letters enough in common to be so few slips apart; most pairs do not, and need no table. */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let different = a ^ b;
  let count = 0;
  for (; different !== 0 && count <= 2 * most; count += 1) different &= different - 1;
  return count <= 2 * most;
}

/** How many mistyped letters a word of this length may have and still be meant. */
export function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** In a short word one wrong letter makes another word ("cash", "case"): there only swaps, vowels and doublings are slips. */
export function isSlip(typed: string, meant: string): boolean {
  if (typed.length >= 5 && meant.length >= 5) return typed[0] === meant[0] || typed.length >= 6;
  if (typed[0] !== meant[0] && !swapsFirst(typed, meant)) return false;
  const isWord = typed.length > 3;
  return (isWord && skeleton(typed) === skeleton(meant)) || letters(typed) === letters(meant);
}

/** What sounds alike may be written quite differently, but not beyond recognition. */
export function isHeard(typed: string, meant: string): boolean {
  const most = Math.ceil(meant.length * 0.45);
  return distance(typed, meant, most) <= most;
}

const letters = (word: string): string => [...word].toSorted().join('');

function swapsFirst(typed: string, meant: string): boolean {
  return typed[0] === meant[1] && typed[1] === meant[0];
}

/** Consonants alone, doubled ones once. */
function skeleton(word: string): string {
  return word.replace(/[aeiou]/g, '').replace(/(.)\1/g, '$1');
}
