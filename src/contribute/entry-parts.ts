import { parseFrontmatter } from '../mdx/frontmatter.ts';

export interface EntryParts {
  /** Each field with its lines as they are, comments included. */
  readonly fields: readonly { readonly key: string; readonly text: string; readonly value: unknown }[];
  /** Everything behind the closing fence. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** An entry's source cut into its fields and its body. A source that cannot be read has no fields. */
export function entryParts(source: string): EntryParts {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---\n([\s\S]*?)\n---\n?/.exec(text);
  if (!match) return { fields: [], body: text, bodyLine: 1 };
  const [whole, yaml = ''] = match;
  const outcome = parseFrontmatter(yaml);
  const data = (outcome.kind === 'data' ? outcome.data : {}) as Readonly<Record<string, unknown>>;
  const fields = blocksOf(yaml).flatMap(({ key, lines }) =>
    key in data ? [{ key, text: lines.join('\n'), value: data[key] }] : [],
  );
  return { fields, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}

/** A field begins at the margin; what is indented, empty or a comment belongs to the one before. */
function blocksOf(yaml: string): { key: string; lines: string[] }[] {
  const blocks: { key: string; lines: string[] }[] = [];
  for (const line of yaml.split('\n')) {
    const key = /^([A-Za-z]\w*):/.exec(line)?.[1];
    if (key) blocks.push({ key, lines: [line] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}
