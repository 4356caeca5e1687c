import { parseArgs } from 'node:util';
import { messageLocale } from '../checks/message-locale.ts';
import { printed } from '../checks/reporters/report.ts';
import { totalsOf } from '../checks/reporters/totals.ts';
import { checkContent } from '../checks/run.ts';
import { didYouMean } from '../problems/nearest.ts';
import { isError } from '../problems/problem.ts';
import { renameTerm } from '../scaffold/rename-term.ts';
import { idPattern } from '../schemas/fields.ts';

/*
 * npm run rename-term -- <old-id> <new-id>
 *   --slug-ro x --slug-en y      new addresses; without them, an address that is the old id becomes the new one
 *   --lang ro|en                 language of the messages
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'slug-ro': { type: 'string' }, 'slug-en': { type: 'string' }, lang: { type: 'string' } },
});

const root = process.cwd();
const locale = messageLocale(values.lang);
const [from = '', to = ''] = positionals;
const { glossary } = await checkContent(root, { remember: true });
const slugs = {
  ...(values['slug-ro'] && { ro: values['slug-ro'] }),
  ...(values['slug-en'] && { en: values['slug-en'] }),
};

if (!glossary.terms.has(from)) {
  fail(
    { ro: `Nu există termenul „${from}”.`, en: `There is no term "${from}".` }[locale],
    didYouMean(from, glossary.terms.keys())[locale],
  );
}
if (!idPattern.test(to) || to.length > 60)
  fail({ ro: `„${to}” nu poate fi identificator.`, en: `"${to}" cannot be an id.` }[locale]);
if (glossary.terms.has(to)) fail({ ro: `„${to}” există deja.`, en: `"${to}" is already there.` }[locale]);
for (const slug of Object.values(slugs)) {
  if (!idPattern.test(slug))
    fail({ ro: `„${slug}” nu poate fi adresă.`, en: `"${slug}" cannot be an address.` }[locale]);
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

function fail(...words: string[]): never {
  console.error(words.join(' ').trim());
  process.exit(2);
}
