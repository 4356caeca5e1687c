import temml from 'temml';
import type { Localized } from '../locales.ts';
import { inBothLanguages } from './faults/fault-words.ts';
import { texFaults } from './faults/tex-faults.ts';

/**
 * TeX to MathML, at build. The style attributes that the library writes are dropped: the Content Security Policy blocks
 * them, and the style sheet says the same.
 *
 * @throws an error with the reason where the TeX cannot be read.
 */
export function texToMathMl(tex: string): string {
  return temml
    .renderToString(tex, { displayMode: true, throwOnError: true, trust: false })
    .replace(/ style="[^"]*"/g, '');
}

/** Why a formula cannot be read, or nothing where it can. */
export function texFault(tex: string): Localized | undefined {
  try {
    texToMathMl(tex);
    return undefined;
  } catch (error) {
    return faultOf(error instanceof Error ? error.message.trim() : String(error));
  }
}

/** The library ends its message with the place and, on further lines, with the formula underlined. */
function faultOf(message: string): Localized {
  const [, reason = message, character] = /^(.*?) at (?:end of input|position (\d+)):/s.exec(message) ?? [];
  const { ro, en } = inBothLanguages(reason.split('\n')[0] ?? reason, texFaults);
  if (character === undefined) return { ro, en };
  return { ro: `${ro} (la caracterul ${character})`, en: `${en} (at character ${character})` };
}
