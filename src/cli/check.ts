import { parseArgs } from 'node:util';
import { checkContent, fixProblems, writeFixes } from '../checks/run.ts';
import { formatProblems } from '../checks/reporters/terminal.ts';
import { isLocale, type Locale } from '../locales.ts';
import { isError, type Problem } from '../problems/problem.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fix: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, lang: { type: 'string' } },
});

const root = process.cwd();
const locale = messageLocale(values.lang);

if (values.fix) await fix();
const { problems, entries, terms } = await checkContent(root);
const shown = problems.filter(isWanted);
if (shown.length > 0) console.log(formatProblems(shown, locale, process.stdout.isTTY));
const errors = shown.filter(isError).length;
console.log(summary(errors, shown.length - errors));
process.exitCode = errors > 0 ? 1 : 0;

async function fix(): Promise<void> {
  const fixed = await fixProblems(root, (await checkContent(root)).problems.filter(isWanted));
  if (!values['dry-run']) await writeFixes(root, fixed);
  const verb = values['dry-run'] ? { ro: 's-ar repara', en: 'would be mended' } : { ro: 'reparat', en: 'mended' };
  for (const { file } of fixed) console.log(`${file}  ${verb[locale]}`);
}

/** With ids on the command line, only the problems of those terms. */
function isWanted({ file }: Problem): boolean {
  return positionals.length === 0 || positionals.some((id) => file.includes(`/${id}/`) || file.endsWith(`/${id}`));
}

function messageLocale(flag: string | undefined): Locale {
  const wanted = (flag ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? 'en').slice(0, 2);
  return isLocale(wanted) ? wanted : 'en';
}

function summary(errorCount: number, suggestionCount: number): string {
  const texts = {
    ro: `${terms} termeni, ${entries} articole verificate: ${errorCount} erori, ${suggestionCount} sugestii`,
    en: `${terms} terms, ${entries} entries checked: ${errorCount} errors, ${suggestionCount} suggestions`,
  };
  return texts[locale];
}
