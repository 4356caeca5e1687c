import type { Locale } from '../../locales.ts';
import { codeTable, type Code } from '../../problems/codes.ts';
import { describe, type Problem } from '../../problems/problem.ts';
import printed from './printed.json' with { type: 'json' };

/** A code's message as a heading: what differs from case to case is an ellipsis. */
export function generalMessage(code: Code, locale: Locale): string {
  return withoutParameters(codeTable[code].message[locale]);
}

/** What to do in general; nothing where the remedy is all in the case at hand. */
export function generalRemedy(code: Code, locale: Locale): string {
  const words = codeTable[code].remedy[locale].replace(/\{(?:suggestion|hint|rule)(?:Ro|En)\}\s*/g, '');
  return withoutParameters(words);
}

function withoutParameters(template: string): string {
  return template.replace(/\{\w+\}/g, '…').trim();
}

/** The line that the check prints for the help page's example, if a check can print it. */
export function printedLine(code: Code, locale: Locale): string | undefined {
  const problem = (printed as Partial<Record<Code, Problem>>)[code];
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
