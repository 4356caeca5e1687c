import type { Locale } from '../../locales.ts';
import { describe, severityOf, type Problem } from '../../problems/problem.ts';

/** Workflow commands, which GitHub shows beside the lines of a pull request. Nothing in a message can end one early. */
export function formatAnnotations(problems: readonly Problem[], locale: Locale): string {
  return problems.map((problem) => annotation(problem, locale)).join('\n');
}

function annotation(problem: Problem, locale: Locale): string {
  const { file, line, column, code } = problem;
  const level = severityOf(problem) === 'error' ? 'error' : 'notice';
  const properties = { file, line, col: column, title: code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(describe(problem)[locale])}`;
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
