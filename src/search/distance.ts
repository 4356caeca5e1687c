/**
 * How many letters were mistyped: inserted, left out, changed, or two neighbours swapped (optimal string alignment). More
 * than `most` is all the same, and is told early.
 *
 * @example distance('propsect', 'prospect', 2) // => 1
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, last, before);
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

function nextRow(a: string, b: string, i: number, last: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, change, swapped ? at(before, j - 2) + 1 : Infinity));
  }
  return row;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
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
  return (isWord && skeleton(typed) === skeleton(meant)) || [...typed].sort().join('') === [...meant].sort().join('');
}

function swapsFirst(typed: string, meant: string): boolean {
  return typed[0] === meant[1] && typed[1] === meant[0];
}

/** Consonants alone, doubled ones once. */
function skeleton(word: string): string {
  return word.replace(/[aeiou]/g, '').replace(/(.)\1/g, '$1');
}
