import type { Localized } from '../../locales.ts';
import type { Code } from '../../problems/codes.ts';
import { bodyHelp } from './body.ts';
import { factsHelp } from './facts.ts';
import { fileHelp } from './file.ts';
import { frontmatterHelp } from './frontmatter.ts';
import { glossaryHelp } from './glossary.ts';
import { languageHelp } from './language.ts';

/**
 * What the help page of a code adds to its message and remedy: why the rule is there, and an example. Each example is
 * run through the checks by a test: the wrong text gives this code and no other error, the right one gives nothing.
 */
export interface CodeHelp {
  readonly why: Localized;
  readonly example: CodeExample;
}

export interface CodeExample {
  /**
   * Where the text belongs: lines of the frontmatter, the body under it, a whole file, the files of `content/terms/`
   * one a line, or an item of `content/categories.yaml`. What only a drawing could show is told in words.
   */
  readonly part: 'frontmatter' | 'body' | 'file' | 'folder' | 'categories' | 'words';
  /** From the project's root; without it, the source entry of the example. */
  readonly file?: string;
  /** Fields that the example's entry does not have otherwise. */
  readonly without?: readonly string[];
  readonly wrong: string | Localized;
  readonly right: string | Localized;
}

export type HelpTable = Readonly<Partial<Record<Code, CodeHelp>>>;

export const codeHelp: HelpTable = {
  ...fileHelp,
  ...frontmatterHelp,
  ...glossaryHelp,
  ...bodyHelp,
  ...languageHelp,
  ...factsHelp,
};
