export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Two texts compared word by word: the longest sequence that both have stays, the rest is removed or added. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  const lengths = commonLengths(a, b);
  const pieces: DiffPiece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const isSame = i < a.length && a[i] === b[j];
    const isRemoved = j >= b.length || (i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1));
    const kind = isSame ? 'same' : isRemoved ? 'removed' : 'added';
    pieces.push({ kind, text: (kind === 'added' ? b[j] : a[i]) ?? '' });
    if (kind !== 'added') i++;
    if (kind !== 'removed') j++;
  }
  return joined(pieces);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** How many words the tails from each pair of places have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row)
        row[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result[result.length - 1] = { kind: piece.kind, text: `${last.text} ${piece.text}` };
    else result.push(piece);
  }
  return result;
}
