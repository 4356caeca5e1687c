import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { messageLocale } from '../checks/message-locale.ts';
import { checkContent } from '../checks/run.ts';
import { formatGrouped } from '../checks/reporters/terminal.ts';
import { localeKeys, type Localized } from '../locales.ts';
import { nearest } from '../problems/nearest.ts';
import { isError } from '../problems/problem.ts';
import { AlreadyThereError, writeNewTerm } from '../scaffold/new-term.ts';
import { idPattern } from '../schemas/fields.ts';
import type { Level } from '../schemas/term.ts';

/*
 * npm run new-term -- <id>       asks for what is missing where there is a terminal
 *   --ro "Termen" --en "Term"    the headwords
 *   --category metrics           its category
 *   --level basic                basic, intermediate or advanced
 *   --related a,b,c              the reader's next questions; otherwise the first terms of the category
 *   --lang ro|en                 language of the messages
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ro: { type: 'string' },
    en: { type: 'string' },
    category: { type: 'string' },
    level: { type: 'string' },
    related: { type: 'string' },
    lang: { type: 'string' },
  },
});

const root = process.cwd();
const locale = messageLocale(values.lang);
const { glossary } = await checkContent(root, { remember: true });
const categories = [...glossary.categories.keys()];
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

const id = await answer(
  positionals[0],
  { ro: 'Identificator (ca churn-rate)', en: 'Id (such as churn-rate)' },
  (text) => idPattern.test(text) && text.length <= 60 && !glossary.terms.has(text),
);
const headwords = {
  ro: await answer(
    values.ro,
    { ro: 'Termenul în română', en: 'Headword in Romanian' },
    (text) => text.length > 0 && text.length <= 80,
  ),
  en: await answer(
    values.en,
    { ro: 'Termenul în engleză', en: 'Headword in English' },
    (text) => text.length > 0 && text.length <= 80,
  ),
} satisfies Localized;
const category = await answer(
  values.category,
  { ro: `Categoria (${categories.join(', ')})`, en: `Category (${categories.join(', ')})` },
  (text) => categories.includes(text),
  categories,
);
const level = await answer(
  values.level ?? (terminal ? undefined : 'basic'),
  { ro: 'Nivelul (basic, intermediate, advanced)', en: 'Level (basic, intermediate, advanced)' },
  isLevel,
);
const related =
  values.related?.split(/[\s,]+/).filter(Boolean) ?? glossary.categories.get(category)?.readingOrder.slice(0, 3) ?? [];
terminal?.close();

try {
  const files = await writeNewTerm(root, {
    id,
    category,
    level: level as Level,
    related,
    headwords,
    today: new Date().toISOString().slice(0, 10),
  });
  for (const file of files) console.log(file);
} catch (error) {
  if (!(error instanceof AlreadyThereError)) throw error;
  fail(
    { ro: `${error.file} există deja; nu l-am atins.`, en: `${error.file} is already there; it was left alone.` }[
      locale
    ],
  );
}
const { problems } = await checkContent(root, { only: [id], remember: true });
console.log(`\n${formatGrouped(problems.filter(isError), locale, process.stdout.isTTY)}\n`);
console.log(
  {
    ro: `${id}: mai ai de scris textele de mai sus (${localeKeys.join(', ')}).`,
    en: `${id}: the texts above are still to be written (${localeKeys.join(', ')}).`,
  }[locale],
);

/** What the flag says, or what the terminal answers; where neither gives a fitting value, the run ends. */
async function answer(
  given: string | undefined,
  question: Localized,
  fits: (text: string) => boolean,
  candidates: readonly string[] = [],
): Promise<string> {
  let text = given?.trim();
  while (text === undefined || !fits(text)) {
    const candidate = text === undefined ? undefined : nearest(text, candidates);
    const reply = candidate ? ` ${{ ro: `Ai vrut „${candidate}”?`, en: `Did you mean "${candidate}"?` }[locale]}` : '';
    if (!terminal) fail(`${question[locale]}: ${text ?? '–'}${reply}`);
    if (text) console.log(`${text}: ${{ ro: 'nu se potrivește.', en: 'that does not fit.' }[locale]}${reply}`);
    text = (await terminal.question(`${question[locale]}: `)).trim();
  }
  return text;
}

function isLevel(text: string): boolean {
  return ['basic', 'intermediate', 'advanced'].includes(text);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
