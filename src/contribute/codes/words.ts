import type { Locale } from '../../locales.ts';
import { codeTable, type Code } from '../../problems/codes.ts';
import { describe, type Problem } from '../../problems/problem.ts';
import printed from './printed.json' with { type: 'json' };

type Params = Problem['params'];

/** The problem of each help page's example, as the check found it. */
const problems = printed as Readonly<Partial<Record<Code, Problem>>>;

/** A code's message with the example's words in it; where there is no example, an ellipsis stands for them. */
export function messageOf(code: Code, locale: Locale): string {
  return fill(codeTable[code].message[locale], problems[code]?.params);
}

/** What to do, told of the example. */
export function remedyOf(code: Code, locale: Locale): string {
  return fill(codeTable[code].remedy[locale], problems[code]?.params);
}

function fill(template: string, params: Params | undefined): string {
  const optional = /^(?:suggestion|hint|rule)/;
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name] ?? (optional.test(name) ? '' : '…')))
    .replace(/…\.$/, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The line that the check prints for the example, if a check can print it. */
export function printedLine(code: Code, locale: Locale): string | undefined {
  const problem = problems[code];
  if (!problem) return undefined;
  return `${problem.file}:${problem.line}:${problem.column}  ${code}  ${describe(problem)[locale]}`;
}

/** Invisible and direction-changing characters by their names, so that an example shows them and does nothing. */
export function visible(text: string): string {
  return text.replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
