import { printed } from '../checks/reporters/report.ts';
import { totalsOf } from '../checks/reporters/totals.ts';
import { checkContent } from '../checks/run.ts';
import type { Localized } from '../locales.ts';
import { didYouMean } from '../problems/nearest.ts';
import { isError } from '../problems/problem.ts';
import { renameTerm } from '../scaffold/rename-term.ts';
import { idPattern } from '../schemas/fields.ts';
import { commandLine, fail } from './command-line.ts';
import { idFault } from './new-term/questions.ts';
import { usages } from './texts/usages.ts';

/** `npm run rename-term`: src/cli/texts/usages.ts says what it does. */
const { values, positionals, locale } = commandLine(
  { 'slug-ro': { type: 'string' }, 'slug-en': { type: 'string' } },
  usages['rename-term'],
);

const root = process.cwd();
const [from, to] = positionals;
if (from === undefined || to === undefined) fail(usages['rename-term'][locale]);
const { glossary } = await checkContent(root, { remember: true });
const slugs = {
  ...(values['slug-ro'] && { ro: values['slug-ro'] }),
  ...(values['slug-en'] && { en: values['slug-en'] }),
};

if (!glossary.terms.has(from)) {
  const near = didYouMean(from, glossary.terms.keys())[locale];
  const text: Localized = { ro: `Nu există termenul „${from}”. ${near}`, en: `There is no term "${from}". ${near}` };
  fail(text[locale].trim());
}
const fault = idFault(to, glossary.terms);
if (fault) fail(fault[locale]);
for (const slug of Object.values(slugs).filter((one) => !idPattern.test(one))) {
  const text: Localized = {
    ro: `„${slug}” nu poate fi adresă. Scrie cuvinte cu litere mici, fără diacritice, legate cu cratimă: rata-de-abandon.`,
    en: `"${slug}" cannot be an address. Write lowercase words without diacritics, joined by hyphens: churn-rate.`,
  };
  fail(text[locale]);
}

const { files, redirects } = await renameTerm(root, { from, to, slugs });
console.log(`content/terms/${from} -> content/terms/${to}`);
for (const file of files) console.log(file);
for (const [old, now] of redirects) console.log(`${old} -> ${now}`);
const result = await checkContent(root, { remember: true });
console.log(
  `\n${printed('terminal', { problems: result.problems, totals: totalsOf(result), locale, color: process.stdout.isTTY })}`,
);
process.exitCode = result.problems.some(isError) ? 1 : 0;
