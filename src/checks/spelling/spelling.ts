import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { localeKeys, type Locale, type Localized } from '../../locales.ts';
import { readDictionary, type Dictionary } from './dictionary.ts';
import { suggestionsFor } from './suggest.ts';

/** What the dictionaries say of a word. */
export interface Spelling {
  isCorrect(word: string, locale: Locale): boolean;
  suggestions(word: string, locale: Locale): readonly string[];
  /** Names the dictionaries' versions. */
  readonly digest: string;
  /** Every answer so far, for the next run. */
  readonly verdicts: Verdicts;
}

export type Verdicts = Localized<Map<string, boolean>>;

const require = createRequire(import.meta.url);
const dictionaryPackages: Localized = { ro: 'dictionary-ro', en: 'dictionary-en' };

/**
 * Asks the hunspell dictionaries. A dictionary is loaded only when a word comes that no earlier run has
 * asked for.
 */
export function createSpelling(verdicts: Verdicts = noVerdicts()): Spelling {
  const loaded = new Map<Locale, Dictionary>();
  const dictionary = (locale: Locale): Dictionary => {
    const made = loaded.get(locale) ?? loadDictionary(locale);
    loaded.set(locale, made);
    return made;
  };
  return {
    isCorrect(word, locale) {
      const known = verdicts[locale].get(word);
      if (known !== undefined) return known;
      const verdict = dictionary(locale).has(word);
      verdicts[locale].set(word, verdict);
      return verdict;
    },
    suggestions: (word, locale) => suggestionsFor(word, locale, dictionary(locale)),
    digest: dictionariesDigest(),
    verdicts,
  };
}

export function noVerdicts(): Verdicts {
  return Object.fromEntries(localeKeys.map((locale) => [locale, new Map()])) as unknown as Verdicts;
}

function loadDictionary(locale: Locale): Dictionary {
  const folder = folderOf(locale);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return readDictionary({ aff: read('index.aff'), dic: read('index.dic') });
}

export function dictionariesDigest(): string {
  const hash = createHash('sha256');
  for (const locale of localeKeys) hash.update(readFileSync(path.join(folderOf(locale), 'package.json')));
  return hash.digest('hex').slice(0, 16);
}

function folderOf(locale: Locale): string {
  return path.dirname(require.resolve(dictionaryPackages[locale]));
}
