import type { Localized } from '../../locales.ts';
import type { Problem } from '../../problems/problem.ts';
import { messageLocale } from '../message-locale.ts';
import { formatProblems } from './terminal.ts';

const hints: Localized = {
  ro: 'Rulează `npm run check` pentru aceeași listă sau `npm run check -- --fix` pentru a repara ce poate o mașină.',
  en: 'Run `npm run check` for the same list, or `npm run check -- --fix` to repair what a machine can.',
};

const counts: Localized<(count: number) => string> = {
  ro: (count) => `Conținutul are probleme: ${count}.`,
  en: (count) => `The content has ${count} problem(s).`,
};

/**
 * Stops `build` and the start of `dev` with every problem at once, as `npm run check` prints them. It has no stack: Astro
 * takes the first line of it that looks like a path for the place of the fault and reads that file, and here those lines
 * hold what a stranger wrote.
 */
export class ContentError extends Error {
  readonly hint: string;

  constructor(problems: readonly Problem[]) {
    const locale = messageLocale(undefined);
    super(`${counts[locale](problems.length)}\n\n${formatProblems(problems, locale)}\n`);
    this.name = 'ContentError';
    this.hint = hints[locale];
    this.stack = '';
  }

  /** Astro guesses at a hint from the words of an error; those of a stranger's text are no clue. */
  override toString(): string {
    return this.name;
  }
}
