import { readAffixes, withoutPrefix, withoutSuffix } from './affixes.ts';

/** A language's words, stems with their rules, as hunspell dictionaries give them. */
export interface Dictionary {
  has(word: string): boolean;
}

/**
 * Looks a word up by taking its endings off, which loads in a tenth of a second. (nspell makes every form of every stem
 * instead, six seconds for Romanian, and confuses prefixes and suffixes that share a letter.)
 */
export function readDictionary({ aff, dic }: { readonly aff: string; readonly dic: string }): Dictionary {
  const affixes = readAffixes(aff);
  const stems = readStems(dic);
  const unusable = ['NEEDAFFIX', 'FORBIDDENWORD', 'ONLYINCOMPOUND'].flatMap(
    (name) => new RegExp(`^${name}\\s+(\\S)`, 'm').exec(aff)?.[1] ?? [],
  );
  const takes = (stem: string, flag: string) => stems.get(stem)?.includes(flag) ?? false;
  const stands = (word: string) => {
    const flags = stems.get(word);
    return flags !== undefined && !unusable.some((flag) => flags.includes(flag));
  };
  const hasEnding = (word: string, prefix?: string) =>
    withoutSuffix(word, affixes).some(
      ({ stem, affix }) => takes(stem, affix.flag) && (prefix === undefined || (affix.combines && takes(stem, prefix))),
    );
  const hasBeginning = (word: string) =>
    withoutPrefix(word, affixes).some(
      ({ stem, affix }) => takes(stem, affix.flag) || (affix.combines && hasEnding(stem, affix.flag)),
    );
  return { has: (word) => stands(word) || hasEnding(word) || hasBeginning(word) };
}

/** A word listed twice has the rules of both lines. */
function readStems(dic: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const line of dic.split('\n').slice(1)) {
    const [entry = ''] = line.split(/[\s]/, 1);
    const [word = '', flags = ''] = entry.split('/', 2);
    if (word) stems.set(word, (stems.get(word) ?? '') + flags);
  }
  return stems;
}
