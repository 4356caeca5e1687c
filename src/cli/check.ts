import { parseArgs } from 'node:util';
import { rehearseFixes, runFixes, type FixedFile } from '../checks/fixes/run-fixes.ts';
import { unifiedDiff } from '../checks/fixes/unified-diff.ts';
import {
  isReporterName,
  printed,
  reporterNames,
  writeJobSummary,
  type ReporterName,
} from '../checks/reporters/report.ts';
import { totalsOf } from '../checks/reporters/totals.ts';
import { checkContent, type CheckOptions } from '../checks/run.ts';
import { messageLocale } from '../checks/message-locale.ts';
import { didYouMean } from '../problems/nearest.ts';
import { isError } from '../problems/problem.ts';

/*
 * npm run check                  every problem of the content; exit status 1 where there is an error
 * npm run check -- <id> …        only those of these terms and comparisons
 *   --fix                        repair what a machine can, then check again
 *   --fix --dry-run              show what --fix would change, and change nothing
 *   --lang ro|en                 language of the messages; otherwise that of LC_ALL or LANG
 *   --reporter terminal|github|json
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fix: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    lang: { type: 'string' },
    reporter: { type: 'string' },
  },
});

const root = process.cwd();
const locale = messageLocale(values.lang);
const reporter = chosenReporter(values.reporter);
const options: CheckOptions = { only: positionals, remember: true };

if (values.fix || values['dry-run'])
  tell(await (values['dry-run'] ? rehearseFixes(root, options) : runFixes(root, options)));
const result = await checkContent(root, options);
const unknown = positionals.filter(
  (id) =>
    !result.glossary.terms.has(id) &&
    !result.glossary.comparisons.has(id) &&
    !result.problems.some(({ file }) => file.includes(`/${id}`)),
);
for (const id of unknown) console.error(unknownId(id));
const report = { problems: result.problems, totals: totalsOf(result), locale, color: process.stdout.isTTY };
console.log(printed(reporter, report));
await writeJobSummary(process.env['GITHUB_STEP_SUMMARY'], report);
process.exitCode = unknown.length > 0 || result.problems.some(isError) ? 1 : 0;

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
  console.error(`--reporter ${name}: ${reporterNames.join(', ')}`);
  process.exit(2);
}

function unknownId(id: string): string {
  const candidate = didYouMean(id, [...result.glossary.terms.keys(), ...result.glossary.comparisons.keys()])[locale];
  const text = { ro: `Nu există termenul „${id}”.`, en: `There is no term "${id}".` };
  return `${text[locale]} ${candidate}`.trim();
}
