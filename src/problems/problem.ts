import type { Localized } from '../locales.ts';
import { codeTable, type Code } from './codes.ts';
import { visible } from './visible.ts';

/** Where a problem is: 1-based line and column in the file as the contributor sees it. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in one place. Its words live in the table of codes. */
export interface Problem extends Place {
  readonly code: Code;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Severity = 'error' | 'suggestion';

export function severityOf(problem: Problem): Severity {
  return codeTable[problem.code].severity ?? 'error';
}

export function isError(problem: Problem): boolean {
  return severityOf(problem) === 'error';
}

/** "related: "chrun-rate" is not a term. Did you mean "churn-rate"?" in each language. */
export function describe(problem: Problem): Localized {
  const { message, remedy } = codeTable[problem.code];
  return {
    ro: fill(`${message.ro} ${remedy.ro}`, problem.params),
    en: fill(`${message.en} ${remedy.en}`, problem.params),
  };
}

/** By file, then line, then column, so that two runs print the same and diff cleanly. */
export function sortProblems(problems: Iterable<Problem>): Problem[] {
  return [...problems].toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function fill(template: string, params: Problem['params']): string {
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    visible(String(params[name] ?? '').replace(/\s+/g, ' ')),
  );
  return text.replace(/\s+/g, ' ').trim();
}
