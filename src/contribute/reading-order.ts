/**
 * `content/categories.yaml` with a term at the end of its category's reading order; the same text where the category
 * is unknown or names it already. Only one line is added.
 */
export function addToReadingOrder(yaml: string, category: string, id: string): string {
  const lines = yaml.split('\n');
  const start = lines.findIndex((line) => line.trimEnd() === `- id: ${category}`);
  if (start < 0) return yaml;
  const next = lines.findIndex((line, index) => index > start && line.startsWith('- '));
  const end = next < 0 ? lines.length : next;
  const inBrackets = lines.findIndex(
    (line, index) => index > start && index < end && /^\s+readingOrder:\s*\[.*\]\s*$/.test(line),
  );
  if (inBrackets >= 0) return lines.with(inBrackets, withItem(lines[inBrackets] ?? '', id)).join('\n');
  const order = lines.findIndex((line, index) => index > start && index < end && /^\s+readingOrder:\s*$/.test(line));
  if (order < 0) return yaml;
  const items = lines.slice(order + 1, end).filter((line) => /^\s+- /.test(line));
  if (items.some((line) => line.trim() === `- ${id}`)) return yaml;
  const last = lines.lastIndexOf(items.at(-1) ?? '', end - 1);
  const indent = /^\s+/.exec(items.at(-1) ?? '    ')?.[0] ?? '    ';
  return lines.toSpliced((items.length > 0 ? last : order) + 1, 0, `${indent}- ${id}`).join('\n');
}

/** A list in brackets with one item more, unless it is there. */
function withItem(line: string, id: string): string {
  const items = (/\[(.*)\]/.exec(line)?.[1] ?? '').split(',').map((item) => item.trim());
  return items.includes(id)
    ? line
    : line.replace(/\s*\](\s*)$/, (_, end: string) => `${items.some(Boolean) ? ', ' : ''}${id}]${end}`);
}
