import type { Root, Yaml } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { z } from 'astro/zod';
import type { Locale } from '../locales.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { detailParams } from './faults/fault-words.ts';
import { fileFault } from './file-faults.ts';
import { parseFrontmatter, type FrontmatterOutcome } from './frontmatter.ts';
import { readLinks, type TermLink } from './links.ts';
import { isJsxElement, literalAttributes, placeOf, walk } from './nodes.ts';
import { parseMdx, type ParseOutcome } from './parse.ts';
import { parseHint } from './parse-hints.ts';
import { renderBody, type Body, type RenderedHeading } from './render.ts';
import { depthLimit, finding, isTooDeep, restrict, type Finding } from './restrictions.ts';
import { schemaFindings } from './schema-findings.ts';

/** One file of content, read: its data, its rendered body and what the rest of the glossary must know of it. */
export interface Entry<Data> {
  readonly file: string;
  readonly locale: Locale;
  readonly data: Data;
  readonly body: Body;
  readonly headings: readonly RenderedHeading[];
  readonly links: readonly TermLink[];
  readonly components: readonly ComponentUse[];
  /** The body as plain text, for search, digests and data files. */
  readonly text: string;
  /** Where each frontmatter value begins, by path ("related.0"), for the checks across entries. */
  readonly places: Readonly<Record<string, Place>>;
}

export interface ComponentUse extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

export type EntryOutcome<Data> =
  | { readonly kind: 'entry'; readonly entry: Entry<Data>; readonly tree: Root }
  /** The tree is there where the text could be parsed: the rules of language then apply all the same. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[]; readonly tree?: Root };

export interface EntryOptions<Data> {
  readonly file: string;
  readonly locale: Locale;
  readonly schema: z.ZodType<Data>;
  /** Keys that belong in the source entry only: their presence has a message of its own. */
  readonly neutralKeys?: readonly string[];
  /** A parser that is tried first. It is native code, which the proposal form in the browser does without. */
  readonly parseFast?: (source: string) => Root | undefined;
}

/**
 * Reads one entry: every problem of this file that can be seen without the others, or the entry. An entry that the fast
 * parser finds fault with is read by the reference parser, which knows the places of attributes too.
 */
export function readEntry<Data>(source: string, options: EntryOptions<Data>): EntryOutcome<Data> {
  const fault = fileFault(source);
  if (fault) return { kind: 'problems', problems: [{ ...fault, file: options.file }] };
  const tree = options.parseFast?.(source);
  const quick = tree && readParsed(source, { kind: 'tree', tree }, options);
  return quick?.kind === 'entry' ? quick : readParsed(source, parseMdx(source), options);
}

function readParsed<Data>(source: string, parsed: ParseOutcome, options: EntryOptions<Data>): EntryOutcome<Data> {
  const { file } = options;
  const problems = (findings: readonly Finding[], tree?: Root): EntryOutcome<Data> => ({
    kind: 'problems',
    problems: findings.map((found) => ({ ...found, file })),
    ...(tree && { tree }),
  });
  if (parsed.kind === 'failure') {
    return problems([
      finding('GL313', parsed.place, {
        ...detailParams(parsed.detail),
        ...parseHint(parsed.detail.en, source, parsed.place),
      }),
    ]);
  }
  const tooDeep = parsed.kind === 'too-deep' || isTooDeep(parsed.tree);
  if (tooDeep) return problems([finding('GL317', { line: 1, column: 1 }, { limit: depthLimit })]);
  const frontmatter = readFrontmatter(parsed.tree);
  if (frontmatter.kind === 'failure') return problems([frontmatter.finding, ...restrict(parsed.tree)], parsed.tree);
  const checked = options.schema.safeParse(frontmatter.data);
  const { links, findings } = readLinks(parsed.tree, options.locale);
  const found = [
    ...(checked.success ? [] : schemaFindings(checked.error, frontmatter, options)),
    ...restrict(parsed.tree),
    ...findings,
  ];
  if (found.length > 0 || !checked.success) return problems(found, parsed.tree);
  const entry = {
    ...bodyOf(parsed.tree, options.locale),
    file,
    locale: options.locale,
    data: checked.data,
    links,
    places: placesOf(frontmatter),
  };
  return { kind: 'entry', entry, tree: parsed.tree };
}

type Frontmatter = Extract<FrontmatterOutcome, { kind: 'data' }>;

function readFrontmatter(tree: Root): Frontmatter | { readonly kind: 'failure'; readonly finding: Finding } {
  const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml');
  if (!yaml) return { kind: 'failure', finding: finding('GL004', { line: 1, column: 1 }) };
  const outcome = parseFrontmatter(yaml.value);
  if (outcome.kind === 'data') return outcome;
  return { kind: 'failure', finding: finding('GL005', outcome.place, detailParams(outcome.detail)) };
}

function bodyOf(tree: Root, locale: Locale) {
  return { ...renderBody(tree, locale), components: componentUses(tree), text: plainText(tree) };
}

function componentUses(tree: Root): ComponentUse[] {
  const uses: ComponentUse[] = [];
  walk(tree, (node) => {
    if (isJsxElement(node)) {
      uses.push({ ...placeOf(node), name: node.name ?? '', attributes: literalAttributes(node), text: toString(node) });
    }
  });
  return uses;
}

/** The words of the body, a block a line; a formula is told in its own words. */
export function plainText(tree: Root): string {
  const blocks: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'code') {
      blocks.push(toString(node));
      return false;
    }
    if (isJsxElement(node)) {
      const { words } = literalAttributes(node);
      if (words) blocks.push(words);
    }
    return true;
  });
  return blocks.filter(Boolean).join('\n').replaceAll('\r\n', '\n');
}

function placesOf(frontmatter: Frontmatter): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const [key, value] of Object.entries(frontmatter.data ?? {})) {
    places[key] = frontmatter.placeOf([key]);
    if (!Array.isArray(value)) continue;
    value.forEach((_, index) => (places[`${key}.${index}`] = frontmatter.placeOf([key, index])));
  }
  return places;
}
