import type { Place } from '../../problems/problem.ts';

/** The places of a text's offsets: 1-based lines and columns. CRLF, LF and CR each end a line once. */
export function placeFinder(source: string): (offset: number) => Place {
  const starts = lineStarts(source);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The offset of a place: what `placeFinder` undoes. */
export function offsetOf(source: string, { line, column }: Place): number {
  return Math.min((lineStarts(source)[line - 1] ?? source.length) + column - 1, source.length);
}

function lineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
}
