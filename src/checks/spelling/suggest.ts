import type { Locale, Localized } from '../../locales.ts';
import type { Dictionary } from './dictionary.ts';

const letters: Localized<readonly string[]> = {
  ro: [...'aăâbcdefghiîjklmnopqrsștțuvwxyz'],
  en: [...'abcdefghijklmnopqrstuvwxyz'],
};

/** Letters that are typed for one another: those come first. */
const alike = ['aăâ', 'iîâ', 'sșş', 'tțţ'];

/** Right words one slip of the finger away, or with their diacritics put back. */
export function suggestionsFor(word: string, locale: Locale, dictionary: Dictionary): string[] {
  const lower = word.toLowerCase();
  const found = new Set<string>();
  for (const candidate of [...withDiacritics(lower), ...oneSlip(lower, letters[locale])]) {
    if (candidate !== lower && dictionary.has(candidate)) found.add(candidate);
    if (found.size === 3) break;
  }
  return [...found].map((candidate) =>
    word === lower ? candidate : candidate.charAt(0).toUpperCase() + candidate.slice(1),
  );
}

function withDiacritics(word: string): string[] {
  let forms = [''];
  for (const letter of word) {
    const group = alike.find((candidates) => candidates.includes(letter)) ?? letter;
    forms = forms.flatMap((form) => [...new Set([letter, ...group])].map((next) => form + next)).slice(0, 500);
  }
  return forms;
}

function* oneSlip(word: string, alphabet: readonly string[]): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    yield before + after;
    if (after) yield before + after.charAt(0) + word.charAt(at) + after.slice(1);
    for (const letter of alphabet) yield before + letter + after;
  }
  for (let at = 0; at <= word.length; at++) {
    for (const letter of alphabet) yield word.slice(0, at) + letter + word.slice(at);
  }
}
