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
  const order = lines.findIndex((line, index) => index > start && index < end && /^\s+readingOrder:\s*$/.test(line));
  if (order < 0) return yaml;
  const items = lines.slice(order + 1, end).filter((line) => /^\s+- /.test(line));
  if (items.some((line) => line.trim() === `- ${id}`)) return yaml;
  const last = lines.lastIndexOf(items.at(-1) ?? '', end - 1);
  const indent = /^\s+/.exec(items.at(-1) ?? '    ')?.[0] ?? '    ';
  return lines.toSpliced((items.length > 0 ? last : order) + 1, 0, `${indent}- ${id}`).join('\n');
}
