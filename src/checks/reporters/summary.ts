import type { Locale, Localized } from '../../locales.ts';
import { describe, isError, type Problem } from '../../problems/problem.ts';
import { visible } from '../../problems/visible.ts';
import { summaryLine, type Totals } from './totals.ts';

const texts: Localized<{ heading: string; clean: string; columns: string; suggestions: string }> = {
  ro: {
    heading: 'Verificarea conținutului',
    clean: 'Nicio problemă.',
    columns: '| Loc | Cod | Problemă și remediu |',
    suggestions: 'Sugestii',
  },
  en: {
    heading: 'Content check',
    clean: 'No problems.',
    columns: '| Place | Code | Problem and remedy |',
    suggestions: 'Suggestions',
  },
};

/** More rows than this hide the first ones; the log has them all. */
const rowLimit = 200;

/** A Markdown summary of a run: errors in a table for each file, suggestions folded away. */
export function formatSummary(problems: readonly Problem[], totals: Totals, locale: Locale): string {
  const { heading, clean, suggestions } = texts[locale];
  const errors = problems.filter(isError);
  const others = problems.filter((problem) => !isError(problem));
  return [
    `## ${heading}`,
    summaryLine(totals, locale),
    ...(errors.length === 0 ? [clean] : tables(errors, locale)),
    ...(others.length === 0
      ? []
      : [`<details><summary>${suggestions}: ${others.length}</summary>`, ...tables(others, locale), '</details>']),
    '',
  ].join('\n\n');
}

function tables(problems: readonly Problem[], locale: Locale): string[] {
  const shown = problems.slice(0, rowLimit);
  const rest = problems.length - shown.length;
  const groups = [...Map.groupBy(shown, ({ file }) => file)].map(([file, own]) =>
    [
      `### ${code(file)}`,
      '',
      texts[locale].columns,
      '| --- | --- | --- |',
      ...own.map((problem) => row(problem, locale)),
    ].join('\n'),
  );
  return rest > 0 ? [...groups, `+ ${rest}`] : groups;
}

function row(problem: Problem, locale: Locale): string {
  return `| ${problem.line}:${problem.column} | ${problem.code} | ${escapeMarkdown(describe(problem)[locale])} |`;
}

/** What a file says is shown and not rendered: no link, no picture, no mention of a person. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()<>#+!|~]/g, '\\$&')
    .replaceAll('@', '@\u200b')
    .replace(/\s+/g, ' ');
}

function code(text: string): string {
  return `\`${visible(text).replaceAll('`', '')}\``;
}
