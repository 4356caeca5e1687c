import type { Locale } from '../locales.ts';
import { describe, isError, type Problem } from '../problems/problem.ts';
import type { Comparison, EntryChange } from './compare.ts';
import { reportTexts, type ReportTexts } from './texts.ts';
import { wordDiff } from './word-diff.ts';

/** The code host cuts a summary at one megabyte; a reader is tired long before. */
const listLimit = 100;

/** The whole report as Markdown. What it quotes comes from strangers, so it is escaped. */
export function reportMarkdown(
  { changes, outdated }: Comparison,
  problems: readonly Problem[],
  locale: Locale,
): string {
  const t = reportTexts[locale];
  const kinds = ['added', 'meaning', 'form', 'removed'] as const;
  const lists = kinds.flatMap((kind) =>
    changeList(
      changes.filter((change) => change.kind === kind),
      t.kinds[kind],
      t,
    ),
  );
  const behind = outdated.map(({ id, locale: language, name }) => `- **${escape(name)}** (${language}), \`${id}\``);
  const touched = new Set(changes.map(({ id }) => id));
  const errors = problems.filter(isError);
  const advice = problems.filter(
    (problem) => !isError(problem) && [...touched].some((id) => problem.file.includes(`/${id}/`)),
  );
  const blocks = [
    `## ${t.title}`,
    ...(lists.length > 0 ? [...lists, t.legend] : [t.nothing]),
    ...(behind.length > 0 ? [`### ${t.outdated} (${behind.length})`, t.outdatedHint, limited(behind, t)] : []),
    ...(errors.length > 0 ? [`### ${t.problems} (${errors.length})`, problemList(errors, locale, t)] : [t.noProblems]),
    ...(advice.length > 0 ? [`### ${t.suggestions} (${advice.length})`, problemList(advice, locale, t)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function changeList(changes: readonly EntryChange[], title: string, t: ReportTexts): string[] {
  if (changes.length === 0) return [];
  return [
    `### ${title} (${changes.length})`,
    limited(
      changes.map((change) => changeItem(change, t)),
      t,
    ),
  ];
}

function changeItem({ id, locale, name, before, after, newLinks, lostLinks }: EntryChange, t: ReportTexts): string {
  const links = [
    ...(newLinks.length > 0 ? [`${t.newLinks}: ${newLinks.map((link) => `\`${link}\``).join(', ')}`] : []),
    ...(lostLinks.length > 0 ? [`${t.lostLinks}: ${lostLinks.map((link) => `\`${link}\``).join(', ')}`] : []),
  ];
  const lines = [
    `- **${escape(name)}** (${locale}), \`${id}\``,
    `  > ${definition(before, after)}`,
    ...(links.length > 0 ? [`  ${links.join('; ')}`] : []),
  ];
  return lines.join('\n\n');
}

/** A definition as it is, or with what has changed in it marked. */
function definition(before: string, after: string): string {
  if (before === '' || after === '' || before === after) return escape(after || before);
  const marks = { same: '', removed: '~~', added: '**' } as const;
  return wordDiff(before, after)
    .map(({ kind, text }) => `${marks[kind]}${escape(text)}${marks[kind]}`)
    .join(' ');
}

function problemList(problems: readonly Problem[], locale: Locale, t: ReportTexts): string {
  const lines = problems.map((problem) => {
    const place = `${problem.file}:${problem.line}:${problem.column}`.replaceAll('`', '');
    return `- \`${place}\` ${problem.code}: ${escape(describe(problem)[locale])}`;
  });
  return limited(lines, t);
}

function limited(lines: readonly string[], t: ReportTexts): string {
  const rest = lines.length - listLimit;
  return [...lines.slice(0, listLimit), ...(rest > 0 ? [`- ${t.more.replace('{count}', String(rest))}`] : [])].join(
    '\n',
  );
}

/** Text that Markdown leaves alone: no markup, no HTML, no mention of anybody. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#!|~>]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/@/g, '&#64;');
}
