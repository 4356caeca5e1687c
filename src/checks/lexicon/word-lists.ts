import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '../../glossary/content-files.ts';
import { localeKeys, locales, type Locale, type Localized } from '../../locales.ts';

/** A list of words, one a line. Lines that begin with # explain it. */
export interface WordList {
  readonly file: string;
  readonly locale: Locale;
  /** It is a symbolic link, which is not followed: the fixes write these files. */
  readonly isLink: boolean;
  readonly lines: readonly string[];
  readonly words: readonly string[];
}

export interface WordLists {
  /** `content/wordlist.<locale>.txt`: right words that the dictionary lacks. */
  readonly words: Localized<WordList>;
  /** `content/everyday.<locale>.txt`: names of terms, right or wrong, that are everyday expressions as well. */
  readonly everyday: Localized<WordList>;
}

export const wordListFile = (locale: Locale): string => `content/wordlist.${locale}.txt`;
export const everydayFile = (locale: Locale): string => `content/everyday.${locale}.txt`;

export async function readWordLists(root: string): Promise<WordLists> {
  const read = async (fileOf: (locale: Locale) => string) =>
    Object.fromEntries(
      await Promise.all(
        localeKeys.map(async (locale) => [locale, await readList(root, fileOf(locale), locale)] as const),
      ),
    );
  return { words: await read(wordListFile), everyday: await read(everydayFile) } as WordLists;
}

/** A list that is not there is empty. */
async function readList(root: string, file: string, locale: Locale): Promise<WordList> {
  const isLink = (await lstat(path.join(root, file)).catch(() => undefined))?.isSymbolicLink() ?? false;
  const bytes = isLink ? new Uint8Array() : await readFile(path.join(root, file)).catch(() => new Uint8Array());
  const lines = (decode(bytes) ?? '').split(/\r?\n/);
  return {
    file,
    locale,
    isLink,
    lines,
    words: lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('#')),
  };
}

/** The same lines with the words in order, each once; the comments stay on top. */
export function sortedLines({ lines, locale }: WordList): string[] {
  const { compare } = new Intl.Collator(locales[locale].lang);
  const comments = lines.filter((line) => line.startsWith('#'));
  const words = lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
  return [...comments, ...[...new Set(words)].toSorted((a, b) => compare(a, b) || (a < b ? -1 : 1)), ''];
}
