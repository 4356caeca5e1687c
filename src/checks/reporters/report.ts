import { appendFile } from 'node:fs/promises';
import type { Locale } from '../../locales.ts';
import type { Problem } from '../../problems/problem.ts';
import { formatAnnotations } from './github.ts';
import { formatJson } from './json.ts';
import { formatSummary } from './summary.ts';
import { formatGrouped } from './terminal.ts';
import { summaryLine, type Totals } from './totals.ts';

export const reporterNames = ['terminal', 'github', 'json'] as const;
export type ReporterName = (typeof reporterNames)[number];

export function isReporterName(name: string): name is ReporterName {
  return reporterNames.some((known) => known === name);
}

export interface Report {
  readonly problems: readonly Problem[];
  readonly totals: Totals;
  readonly locale: Locale;
  readonly color: boolean;
}

/** What a run prints. */
export function printed(reporter: ReporterName, { problems, totals, locale, color }: Report): string {
  if (reporter === 'json') return formatJson(problems, totals);
  const list = formatGrouped(problems, locale, color);
  const annotations = reporter === 'github' ? formatAnnotations(problems, locale) : '';
  return [list, annotations, summaryLine(totals, locale)].filter(Boolean).join('\n\n');
}

/** The summary page of a job, where the host gives a file for it. A page that cannot be written never hides the report. */
export async function writeJobSummary(file: string | undefined, { problems, totals, locale }: Report): Promise<void> {
  if (!file) return;
  try {
    await appendFile(file, formatSummary(problems, totals, locale));
  } catch (error) {
    console.warn(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
