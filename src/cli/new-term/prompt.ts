import { createInterface, type Interface } from 'node:readline/promises';
import type { Locale, Localized } from '../../locales.ts';
import { fail } from '../command-line.ts';
import type { Question } from './questions.ts';

const stopped: Localized = { ro: '\nÎntrerupt. Nu s-a scris nimic.', en: '\nStopped. Nothing was written.' };
const missing: Localized<(question: string) => string> = {
  ro: (question) =>
    `Lipsește: ${question}. Dă-o ca opțiune (npm run new-term -- --help) sau pornește comanda într-un terminal.`,
  en: (question) =>
    `Missing: ${question}. Give it as an option (npm run new-term -- --help), or run the command in a terminal.`,
};

/** Asks at a terminal what the flags leave open; where there is none, what is open or wrong ends the run. */
export class Prompt {
  readonly #locale: Locale;
  readonly #terminal: Interface | undefined;

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#terminal = process.stdin.isTTY
      ? createInterface({ input: process.stdin, output: process.stdout })
      : undefined;
    // Ctrl-C and Ctrl-D: the files are written after the last answer, so that there is nothing to undo.
    this.#terminal?.once('SIGINT', this.#stop).once('close', this.#stop);
  }

  /** The given answer if it fits, or the first that does. */
  async answer(given: string | undefined, { text, usual, faultOf }: Question): Promise<string> {
    if (!this.#terminal && given === undefined && usual !== undefined) return usual;
    let answer = given?.trim();
    for (;;) {
      const fault = answer === undefined ? undefined : faultOf(answer);
      if (answer !== undefined && !fault) return answer;
      if (!this.#terminal) return fail(fault?.[this.#locale] ?? missing[this.#locale](text[this.#locale]));
      if (fault) console.log(fault[this.#locale]);
      const hint = usual === undefined ? '' : ` [${usual}]`;
      answer = (await this.#terminal.question(`${text[this.#locale]}${hint}: `)).trim() || (usual ?? '');
    }
  }

  close(): void {
    this.#terminal?.off('close', this.#stop);
    this.#terminal?.close();
  }

  readonly #stop = (): never => {
    console.log(stopped[this.#locale]);
    process.exit(130);
  };
}
