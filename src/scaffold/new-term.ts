import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addToReadingOrder } from '../contribute/reading-order.ts';
import { parseContentFile } from '../glossary/read.ts';
import { meaningDigest } from '../glossary/translation-status.ts';
import { sourceLocale, translationLocales, type Locale } from '../locales.ts';
import { sourceTemplate, translationTemplate, type NewTerm } from './template.ts';

/** A file that is there already is never written over. */
export class AlreadyThereError extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`${file} is already there.`);
    this.file = file;
  }
}

/** Writes the entry's files and puts the term at the end of its category's reading order. Gives what it wrote. */
export async function writeNewTerm(root: string, term: NewTerm): Promise<string[]> {
  const source = sourceTemplate(term, sourceLocale);
  const digest = digestOf(term.id, source);
  const files = [
    [fileOf(term.id, sourceLocale), source] as const,
    ...translationLocales.map(
      (locale) => [fileOf(term.id, locale), translationTemplate(term, locale, digest)] as const,
    ),
  ];
  await mkdir(path.join(root, 'content', 'terms', term.id), { recursive: true });
  for (const [file, text] of files) await writeNew(root, file, text);
  const list = 'content/categories.yaml';
  const before = await readFile(path.join(root, list), 'utf8');
  const after = addToReadingOrder(before, term.category, term.id);
  if (after !== before) await writeFile(path.join(root, list), after);
  return [...files.map(([file]) => file), ...(after === before ? [] : [list])];
}

function fileOf(id: string, locale: Locale): string {
  return `content/terms/${id}/${locale}.mdx`;
}

/** `wx` fails where a file or a link is there, so that nothing can come between looking and writing. */
async function writeNew(root: string, file: string, text: string): Promise<void> {
  try {
    await writeFile(path.join(root, file), text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new AlreadyThereError(file);
    throw error;
  }
}

function digestOf(id: string, source: string): string {
  const file = {
    kind: 'terms',
    id,
    locale: sourceLocale,
    file: fileOf(id, sourceLocale),
    version: '',
    source,
  } as const;
  const outcome = parseContentFile(file);
  if (outcome.kind === 'problems')
    throw new Error(`The template does not pass: ${outcome.problems.map(({ code }) => code).join(', ')}`);
  return meaningDigest(outcome.entry);
}
