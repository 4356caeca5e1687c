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

/** The offset of a 1-based line and column. */
export function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let current = 1; current < line; current++) {
    const next = source.indexOf('\n', start);
    if (next < 0) return source.length;
    start = next + 1;
  }
  return start + column - 1;
}

/** Writes a line `key: value` as the last of the frontmatter, or puts the value where the key already stands. */
export function setFrontmatterLine(source: string, key: string, value: string): Edit | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source);
  if (!match) return undefined;
  const [, yaml = ''] = match;
  const base = source.indexOf(yaml, 3);
  const line = new RegExp(`^${key}:.*$`, 'm').exec(yaml);
  if (line) return { start: base + line.index, end: base + line.index + line[0].length, text: `${key}: ${value}` };
  const end = base + yaml.length;
  return { start: end, end, text: `\n${key}: ${value}` };
}
