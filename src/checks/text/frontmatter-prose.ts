import type { Root, Yaml } from 'mdast';
import { isScalar, parseDocument, visit, type Document, type Node, type Pair, type Scalar } from 'yaml';
import type { Prose, ProseRole } from './prose.ts';

const roles: Readonly<Record<string, ProseRole>> = {
  term: 'name',
  acronym: 'name',
  also: 'name',
  forms: 'name',
  plural: 'name',
  why: 'reason',
  title: 'name',
  definition: 'definition',
  question: 'definition',
  answer: 'definition',
};

/** The frontmatter's fields that hold language. Sources are quoted as they are, so they are none. */
export function frontmatterProse(source: string, tree: Root): Prose[] {
  const place = frontmatterPlace(source, tree);
  if (!place) return [];
  const document = parseDocument(source.slice(place.start, place.end), { schema: 'core', prettyErrors: false });
  if (document.errors.length > 0) return [];
  const pieces: Prose[] = [];
  eachText(document, (scalar, role) => pieces.push(piece(source, place.start, scalar, role, pieces.length)));
  return pieces;
}

/** Where the YAML between the two fences stands. */
export function frontmatterPlace(
  source: string,
  tree: Root,
): { readonly start: number; readonly end: number } | undefined {
  const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml');
  const start = yaml?.position?.start.offset;
  const end = yaml?.position?.end.offset;
  if (start === undefined || end === undefined) return undefined;
  const fence = /^---[^\r\n]*(?:\r\n|\r|\n)/.exec(source.slice(start, end));
  return { start: start + (fence?.[0].length ?? 3), end: end - 3 };
}

type TextScalar = Scalar<string> & { readonly range: NonNullable<Node['range']> };

function eachText(document: Document, visitor: (scalar: TextScalar, role: ProseRole) => void): void {
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const keys = path.flatMap((step) => keyOf(step as Node | Pair));
      const role = roles[keys.at(-1) ?? ''];
      // `avoid` holds wrong names, which are what they are.
      const isWrongName = keys[0] === 'avoid' && keys.at(-1) === 'term';
      if (role && keys[0] !== 'sources' && !isWrongName) visitor(node as TextScalar, role);
    },
  });
}

function keyOf(step: Node | Pair): string[] {
  return 'key' in step && isScalar(step.key) && typeof step.key.value === 'string' ? [step.key.value] : [];
}

function piece(source: string, base: number, scalar: TextScalar, role: ProseRole, block: number): Prose {
  const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0;
  const start = base + scalar.range[0] + quoted;
  const end = base + scalar.range[1] - quoted;
  return { text: source.slice(start, end), value: scalar.value, offset: start, role, block };
}
