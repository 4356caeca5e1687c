/** The candidate nearest to what was typed, if it is near enough to be what was meant. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(typed.length / 4));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const distance = editDistance(typed, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. Once it is sure to
 * reach `limit`, the limit is the answer: among ten thousand candidates nearly all are told apart by their first letters.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + cost,
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    // A swap reaches back two rows, so both must be beyond the limit.
    if (Math.min(...row, ...last) >= limit) return limit;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** " Did you mean "x"?" in each language, or nothing. The leading clause of many remedies. */
export function didYouMean(typed: string, candidates: Iterable<string>): { readonly ro: string; readonly en: string } {
  const candidate = nearest(typed, candidates);
  if (candidate === undefined) return { ro: '', en: '' };
  return { ro: `Ai vrut „${candidate}”?`, en: `Did you mean "${candidate}"?` };
}
