import type { Plugin } from 'vite';

/** The parts of a syntax tree (ESTree) that are looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  readonly key?: { readonly name?: string; readonly value?: unknown };
  readonly value?: Node;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const query = /[?&]language=(ro|en)\b/;

/**
 * `definition.ts?language=ro` is the same module without its English texts: a page shows one language, and half of what
 * a definition weighs is texts in the other. Types stay true: the other language's texts are there, but empty.
 */
export function oneLanguage(): Plugin {
  return {
    name: 'calculators:one-language',
    // After TypeScript has become JavaScript.
    enforce: 'post',
    transform: {
      filter: { id: query },
      handler(code, id) {
        const language = query.exec(id)?.[1];
        return language ? { code: withOneLanguage(code, this.parse(code), language), map: null } : undefined;
      },
    },
  };
}

/** withOneLanguage("x = { ro: 'da', en: 'yes' }", tree, 'ro') // => "x = { ro: 'da', en: '' }" */
export function withOneLanguage(code: string, tree: object, language: string): string {
  const ranges: Range[] = [];
  collect(tree, language, ranges);
  return ranges.toReversed().reduce((text, { start, end, text: blank }) => text.slice(0, start) + blank + text.slice(end), code);
}

/** In the order of the source; what is emptied is not looked into. */
function collect(node: unknown, language: string, ranges: Range[]): void {
  if (Array.isArray(node)) for (const child of node) collect(child, language, ranges);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const other = otherText(node as Partial<Node> & { properties?: readonly Property[] }, language);
  if (other) {
    const { value, blank } = other;
    for (const property of (node as { properties: readonly Property[] }).properties) {
      if (property.value === value) ranges.push({ start: value.start, end: value.end, text: blank });
      else collect(property.value, language, ranges);
    }
    return;
  }
  for (const child of Object.values(node)) collect(child, language, ranges);
}

/** The text in the other language, when the object has just a text, or a set of texts, for each of the two. */
function otherText(node: Partial<Node> & { properties?: readonly Property[] }, language: string): { value: Node; blank: string } | undefined {
  if (node.type !== 'ObjectExpression' || node.properties?.length !== 2) return undefined;
  const names = node.properties.map(({ key }) => key?.name ?? key?.value);
  if (!names.includes('ro') || !names.includes('en')) return undefined;
  const value = node.properties[names[0] === language ? 1 : 0]?.value;
  if (value?.type === 'ObjectExpression') return { value, blank: '{}' };
  return value?.type === 'Literal' || value?.type === 'TemplateLiteral' ? { value, blank: "''" } : undefined;
}
