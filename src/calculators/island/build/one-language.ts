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

/** Matched against a module's id: which language it was asked for in. */
const asked = /[?&]language=(ro|en)\b/;
const ourModule = /\/src\/.*\.tsx?$/;

/**
 * `import('./hydrate.tsx?language=ro')` is that module, with all it imports of ours, without the English texts: a page
 * shows one language, and a good part of what a calculator weighs is texts in the other. Types stay true: the texts of
 * the other language are there, but empty.
 */
export function oneLanguage(): Plugin {
  return {
    name: 'calculators:one-language',
    // After TypeScript has become JavaScript.
    enforce: 'post',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        const language = languageOf(importer ?? '');
        if (!language || languageOf(source)) return undefined;
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        return resolved && ourModule.test(resolved.id)
          ? { ...resolved, id: `${resolved.id}?language=${language}` }
          : resolved;
      },
    },
    transform: {
      filter: { id: asked },
      handler(code, id) {
        const language = languageOf(id);
        return language ? { code: withOneLanguage(code, this.parse(code), language), map: null } : undefined;
      },
    },
  };
}

export function languageOf(id: string): string | undefined {
  return asked.exec(id)?.[1];
}

/** withOneLanguage("x = { ro: 'da', en: 'yes' }", tree, 'ro') // => "x = { ro: 'da', en: '' }" */
export function withOneLanguage(code: string, tree: object, language: string): string {
  const ranges: Range[] = [];
  collect(tree, language, ranges);
  return ranges
    .toReversed()
    .reduce((text, { start, end, text: blank }) => text.slice(0, start) + blank + text.slice(end), code);
}

/** In the order of the source; what is emptied is not looked into. */
function collect(node: unknown, language: string, ranges: Range[]): void {
  if (Array.isArray(node)) for (const child of node) collect(child, language, ranges);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const unused = isUnused(node as Partial<Property>);
  if (unused) ranges.push({ start: unused.start, end: unused.end, text: 'undefined' });
  if (unused) return;
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

/** What only the build shows: the page around the calculator, and the tests. */
const unusedInBrowser: readonly unknown[] = ['description', 'formula', 'source', 'references', 'results'];

function isUnused({ type, key, value }: Partial<Property>): Node | undefined {
  return type === 'Property' &&
    unusedInBrowser.includes(key?.name) &&
    ['ObjectExpression', 'ArrayExpression'].includes(value?.type ?? '')
    ? value
    : undefined;
}

/** The text in the other language, when the object has just a text, or a set of texts, for each of the two. */
function otherText(
  node: Partial<Node> & { properties?: readonly Property[] },
  language: string,
): { value: Node; blank: string } | undefined {
  if (node.type !== 'ObjectExpression' || node.properties?.length !== 2) return undefined;
  const names = node.properties.map(({ key }) => key?.name ?? key?.value);
  if (!names.includes('ro') || !names.includes('en')) return undefined;
  const value = node.properties[names[0] === language ? 1 : 0]?.value;
  if (value?.type === 'ObjectExpression') return { value, blank: '{}' };
  return value?.type === 'Literal' || value?.type === 'TemplateLiteral' ? { value, blank: "''" } : undefined;
}
