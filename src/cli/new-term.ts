import { formatGrouped } from '../checks/reporters/terminal.ts';
import { checkContent } from '../checks/run.ts';
import { localeKeys, type Localized } from '../locales.ts';
import { isError } from '../problems/problem.ts';
import { AlreadyThereError, writeNewTerm } from '../scaffold/new-term.ts';
import type { Level } from '../schemas/term.ts';
import { commandLine, fail } from './command-line.ts';
import { Prompt } from './new-term/prompt.ts';
import { questionsFor, relatedFault } from './new-term/questions.ts';
import { usages } from './texts/usages.ts';

/** `npm run new-term`: src/cli/texts/usages.ts says what it does. */
const { values, positionals, locale } = commandLine(
  {
    ro: { type: 'string' },
    en: { type: 'string' },
    category: { type: 'string' },
    level: { type: 'string' },
    related: { type: 'string' },
  },
  usages['new-term'],
);

const root = process.cwd();
const { glossary } = await checkContent(root, { remember: true });
const questions = questionsFor(glossary);
const given = values.related?.split(/[\s,]+/).filter(Boolean);
const fault = relatedFault(given ?? [], glossary);
if (fault) fail(fault[locale]);

const prompt = new Prompt(locale);
const id = await prompt.answer(positionals[0], questions.id);
const headwords = {
  ro: await prompt.answer(values.ro, questions.ro),
  en: await prompt.answer(values.en, questions.en),
} satisfies Localized;
const category = await prompt.answer(values.category, questions.category);
// The questions let no other answer pass.
const level = (await prompt.answer(values.level, questions.level)) as Level;
prompt.close();

const related = given ?? glossary.categories.get(category)?.readingOrder.slice(0, 3) ?? [];
const today = new Date().toISOString().slice(0, 10);
const files = await writeNewTerm(root, { id, category, level, related, headwords, today }).catch(alreadyThere);
for (const file of files) console.log(file);
const { problems } = await checkContent(root, { only: [id], remember: true });
console.log(`\n${formatGrouped(problems.filter(isError), locale, process.stdout.isTTY)}\n`);
console.log(
  {
    ro: `${id}: mai ai de scris textele de mai sus (${localeKeys.join(', ')}).`,
    en: `${id}: the texts above are still to be written (${localeKeys.join(', ')}).`,
  }[locale],
);

function alreadyThere(error: unknown): never {
  if (!(error instanceof AlreadyThereError)) throw error;
  const texts: Localized = {
    ro: `${error.file} există deja; nu l-am atins.`,
    en: `${error.file} is already there; it was left alone.`,
  };
  return fail(texts[locale]);
}
