import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Localized } from '../locales.ts';
import type { Place } from '../problems/problem.ts';
import { inBothLanguages } from './faults/fault-words.ts';
import { mdxFaults } from './faults/mdx-faults.ts';

export type ParseOutcome =
  | { readonly kind: 'tree'; readonly tree: Root }
  /** Nested so deeply that the parser itself cannot go on. */
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'failure'; readonly detail: Localized; readonly place: Place };

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx).freeze();

/**
 * The one parser of entries: source text in, mdast out. The site, the checks, the fixes and the exports all read
 * entries through it. Nothing is executed: expressions and ESM stay nodes of the tree, which the checks reject.
 */
export function parseMdx(source: string): ParseOutcome {
  try {
    return { kind: 'tree', tree: processor.parse(source) };
  } catch (error) {
    if (error instanceof VFileMessage) {
      return { kind: 'failure', detail: words(error.reason), place: placeOfMessage(error) };
    }
    // The parser recurses: thousands of quotations inside one another exhaust the stack.
    if (error instanceof RangeError) return { kind: 'too-deep' };
    // A fault of the parser itself on this text: told like any other, so that one file never hides the rest.
    return {
      kind: 'failure',
      detail: words(error instanceof Error ? error.message : String(error)),
      place: { line: 1, column: 1 },
    };
  }
}

const words = (detail: string): Localized => inBothLanguages(detail, mdxFaults);

/** Where the text stops making sense: an unclosed tag is told with the place of its opening in the words alone. */
function placeOfMessage({ line, column, reason }: VFileMessage): Place {
  if (line !== undefined) return { line, column: column ?? 1 };
  const told = /\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(reason);
  return { line: Number(told?.[1] ?? 1), column: Number(told?.[2] ?? 1) };
}
