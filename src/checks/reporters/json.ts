import { describe, severityOf, type Problem } from '../../problems/problem.ts';
import { codeTable } from '../../problems/codes.ts';
import type { Totals } from './totals.ts';

/** The run as data for other programs, with the words in every language. */
export function formatJson(problems: readonly Problem[], totals: Totals): string {
  const list = problems.map((problem) => ({
    code: problem.code,
    severity: severityOf(problem),
    file: problem.file,
    line: problem.line,
    column: problem.column,
    text: describe(problem),
    fixable: codeTable[problem.code].fixable ?? false,
  }));
  return JSON.stringify({ ...totals, problems: list }, null, 2);
}
