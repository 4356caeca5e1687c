import { styleText } from 'node:util';
import type { Locale } from '../../locales.ts';
import { describe, severityOf, type Problem } from '../../problems/problem.ts';
import { visible } from '../../problems/visible.ts';

/** `content/terms/nps/ro.mdx:7:12  GL102  related: "chrun-rate" is not a term. Did you mean "churn-rate"?` */
export function formatProblem(problem: Problem, locale: Locale, color = false): string {
  const place = `${visible(problem.file)}:${problem.line}:${problem.column}`;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const code = paint(severityOf(problem) === 'error' ? 'red' : 'yellow', problem.code);
  return `${paint('cyan', place)}  ${code}  ${describe(problem)[locale]}`;
}

export function formatProblems(problems: readonly Problem[], locale: Locale, color = false): string {
  return problems.map((problem) => formatProblem(problem, locale, color)).join('\n');
}

/** The same with an empty line between files. */
export function formatGrouped(problems: readonly Problem[], locale: Locale, color = false): string {
  return [...Map.groupBy(problems, ({ file }) => file).values()]
    .map((own) => formatProblems(own, locale, color))
    .join('\n\n');
}
