/** A replacement in a source text: offsets are UTF-16 indices into it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; of two that do, the first wins and the other is left for the next run. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let position = 0;
  for (const { start, end, text } of ordered) {
    if (start < position) continue;
    result += source.slice(position, start) + text;
    position = end;
  }
  return result + source.slice(position);
}

/** How the text ends its lines; an edit that adds a line does the same. */
export function lineEndOf(source: string): string {
  return /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
}
