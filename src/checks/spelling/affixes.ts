/** One line of a rule: what a stem loses and gains, where its end (or beginning) fits. */
interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp | undefined;
  /** It may stand together with an affix of the other kind. */
  readonly combines: boolean;
}

export interface Affixes {
  /** By what they add. */
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>;
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>;
  readonly longest: number;
}

/** Reads the SFX and PFX rules of a hunspell .aff file; the two kinds may share a letter, and are kept apart. */
export function readAffixes(aff: string): Affixes {
  const combining = new Set(
    [...aff.matchAll(/^(SFX|PFX)[ \t]+(\S)[ \t]+Y[ \t]+\d+/gm)].map(([, kind, flag]) => `${kind}${flag}`),
  );
  const all = { SFX: new Map<string, Affix[]>(), PFX: new Map<string, Affix[]>() };
  let longest = 0;
  for (const [, kind, flag = '', stripped = '', added = '', condition = '.'] of aff.matchAll(
    /^(SFX|PFX)[ \t]+(\S)[ \t]+(\S+)[ \t]+([^\s/]+)(?:\/\S*)?[ \t]+(\S+)/gm,
  )) {
    const isSuffix = kind === 'SFX';
    const add = added === '0' ? '' : added;
    const affix = {
      flag,
      strip: stripped === '0' ? '' : stripped,
      add,
      fits: pattern(condition, isSuffix),
      combines: combining.has(`${kind}${flag}`),
    };
    const list = all[isSuffix ? 'SFX' : 'PFX'];
    list.set(add, [...(list.get(add) ?? []), affix]);
    longest = Math.max(longest, add.length);
  }
  return { suffixes: all.SFX, prefixes: all.PFX, longest };
}

function pattern(condition: string, isSuffix: boolean): RegExp | undefined {
  if (condition === '.') return undefined;
  return new RegExp(isSuffix ? `${condition}$` : `^${condition}`, 'u');
}

export interface Stem {
  readonly stem: string;
  readonly affix: Affix;
}

/** The stems that a word may be made of by one ending. */
export function withoutSuffix(word: string, { suffixes, longest }: Affixes): Stem[] {
  const stems: Stem[] = [];
  for (let length = 0; length <= Math.min(longest, word.length); length++) {
    const kept = word.slice(0, word.length - length);
    for (const affix of suffixes.get(word.slice(word.length - length)) ?? []) {
      const stem = kept + affix.strip;
      if (!affix.fits || affix.fits.test(stem)) stems.push({ stem, affix });
    }
  }
  return stems;
}

/** The same for a prefix. */
export function withoutPrefix(word: string, { prefixes, longest }: Affixes): Stem[] {
  const stems: Stem[] = [];
  for (let length = 1; length <= Math.min(longest, word.length); length++) {
    for (const affix of prefixes.get(word.slice(0, length)) ?? []) {
      const stem = affix.strip + word.slice(length);
      if (!affix.fits || affix.fits.test(stem)) stems.push({ stem, affix });
    }
  }
  return stems;
}
