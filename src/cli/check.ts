import { answerCheck } from '../checks/answer.ts';
import type { FixedFile } from '../checks/fixes/run-fixes.ts';
import { unifiedDiff } from '../checks/fixes/unified-diff.ts';
import {
  isReporterName,
  printed,
  reporterNames,
  writeJobSummary,
  type ReporterName,
} from '../checks/reporters/report.ts';
import { totalsOf } from '../checks/reporters/totals.ts';
import type { Localized } from '../locales.ts';
import { didYouMean } from '../problems/nearest.ts';
import { isError } from '../problems/problem.ts';
import { commandLine, fail } from './command-line.ts';
import { usages } from './texts/usages.ts';

/** `npm run check`: src/cli/texts/usages.ts says what it does. */
const { values, positionals, locale } = commandLine(
  {
    fix: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    reporter: { type: 'string' },
  },
  usages.check,
);

const root = process.cwd();
const reporter = chosenReporter(values.reporter);
const named = positionals.map(idIn);

if (values.fix || values['dry-run']) tell(await fix());
const answer = await answerCheck(root, named);
const known = new Set(answer.ids);
const unknown = named.filter((id) => !known.has(id) && !answer.problems.some(({ file }) => file.includes(`/${id}`)));
for (const id of unknown) console.error(unknownId(id));
const report = { problems: answer.problems, totals: totalsOf(answer), locale, color: process.stdout.isTTY };
console.log(printed(reporter, report));
await writeJobSummary(process.env['GITHUB_STEP_SUMMARY'], report);
process.exitCode = unknown.length > 0 || answer.problems.some(isError) ? 1 : 0;

/** The fixes need the parsers, which a run over unchanged content does without. */
async function fix(): Promise<readonly FixedFile[]> {
  const { rehearseFixes, runFixes } = await import('../checks/fixes/run-fixes.ts');
  const options = { only: named, remember: true };
  return values['dry-run'] ? rehearseFixes(root, options) : runFixes(root, options);
}

/** In JSON mode standard output is the report and nothing else. */
function tell(fixed: readonly FixedFile[]): void {
  const write = reporter === 'json' ? console.error : console.log;
  const verb = { ro: 'reparat', en: 'mended' }[locale];
  for (const { file, before, after } of fixed)
    write(values['dry-run'] ? unifiedDiff(file, before, after) : `${file}  ${verb}`);
}

function chosenReporter(name: string | undefined): ReporterName {
  if (name === undefined) return process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal';
  if (isReporterName(name)) return name;
  return fail(`--reporter ${name}: ${reporterNames.join(', ')}`);
}

/** A file or folder stands for its entry, as editors and shells complete it. */
function idIn(name: string): string {
  return /(?:^|\/)(?:terms|comparisons)\/([^/]+)/.exec(name)?.[1] ?? name;
}

function unknownId(id: string): string {
  const near = didYouMean(id, answer.ids);
  const text: Localized = {
    ro: `Nu există termenul „${id}”. ${near.ro || 'Numele termenilor sunt folderele din content/terms.'}`,
    en: `There is no term "${id}". ${near.en || 'The names of the terms are the folders of content/terms.'}`,
  };
  return text[locale];
}
