import type { Locale } from '../locales.ts';
import { describe, isError, type Problem } from '../problems/problem.ts';
import type { FieldName } from './draft.ts';
import { textFields } from './draft.ts';
import { factFieldTexts } from './texts/fields.ts';
import { formTexts } from './texts/form.ts';
import { entryParts } from './entry-parts.ts';

/** A problem told at the field of the form that it is in. */
export interface FieldProblem {
  readonly field: FieldName;
  readonly code: Problem['code'];
  readonly text: string;
  readonly isError: boolean;
  /** In the body: its own line, from 1. */
  readonly line?: number;
}

/** Frontmatter keys whose field has another name. */
const aliases: Readonly<Record<string, FieldName>> = { grammar: 'gender', confusedWith: 'related' };

/** Where in the form a file's problem is to be shown. */
export function fieldProblem(problem: Problem, source: string, fileLocale: Locale, locale: Locale): FieldProblem {
  const { fields, bodyLine } = entryParts(source);
  const text = wordsFor(problem, locale);
  const told = { code: problem.code, text, isError: isError(problem) };
  const key = String(problem.params['key'] ?? '').split('.')[0] ?? '';
  if (key) return { ...told, field: fieldOf(key, fileLocale) };
  const line = problem.line - bodyLine + 1;
  if (line >= 1)
    return { ...told, field: `${fileLocale}.body`, line: Math.max(1, line - leadingLines(source, bodyLine)) };
  let last = 1;
  const owner = fields.find(({ text: lines }) => problem.line <= (last += lines.split('\n').length));
  return { ...told, field: fieldOf(owner?.key ?? 'term', fileLocale) };
}

/** The form names the field itself, so of a missing or wrong value the rule is enough. */
function wordsFor(problem: Problem, locale: Locale): string {
  const { code, params } = problem;
  const key = String(params['key'] ?? '');
  if (code === 'GL103' && (key === 'category' || key === 'level')) return formTexts[locale].chooseOne;
  if (code === 'GL103' && key === 'related') return factFieldTexts.related.hint?.[locale] ?? '';
  const rule = locale === 'ro' ? params['ruleRo'] : params['ruleEn'];
  return (code === 'GL103' || code === 'GL104') && rule ? String(rule) : describe(problem)[locale];
}

/** The form shows the body without the empty lines above it. */
function leadingLines(source: string, bodyLine: number): number {
  const lines = source.split('\n').slice(bodyLine - 1);
  return Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
}

function fieldOf(key: string, locale: Locale): FieldName {
  const text = textFields.find((field) => field === key);
  if (text) return `${locale}.${text}`;
  if (key === 'category' || key === 'level' || key === 'related') return key;
  return aliases[key] ?? `${locale}.term`;
}
