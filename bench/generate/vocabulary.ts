import type { Locale } from '../../src/locales.ts';
import { Random } from './random.ts';

const syllables: Readonly<Record<Locale, readonly string[]>> = {
  ro: 'ra tă mi ne lu că por de vân zi țe re na ți ună șa bil con trac ta pre țu cli en să lor an fe ri men'.split(' '),
  en: 'sel ling mar ket er deal con tract or price cus tom lead fun nel quo ta fore cast value pro fit al ly in ter est'.split(
    ' ',
  ),
};

const size = 3462;

/** Words of a made-up language, drawn as in real text: a few often, most of them seldom (Zipf). */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #cumulated: readonly number[];
  readonly #random: Random;

  constructor(locale: Locale, random: Random) {
    this.#random = random;
    this.#words = makeWords(syllables[locale]);
    let sum = 0;
    this.#cumulated = this.#words.map((_, index) => (sum += 1 / (index + 1)));
  }

  word(): string {
    const wanted = this.#random.next() * (this.#cumulated.at(-1) ?? 0);
    let low = 0;
    let high = this.#cumulated.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulated[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#words[low] ?? '';
  }

  /** A sentence; `inside` is put between its words. */
  sentence(length: number, inside: readonly string[] = []): string {
    const words = Array.from({ length }, () => this.word());
    inside.forEach((text, index) =>
      words.splice(1 + Math.floor(((index + 1) * length) / (inside.length + 1)), 0, text),
    );
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
}

function makeWords(parts: readonly string[]): string[] {
  const random = new Random(7);
  const words = new Set<string>();
  while (words.size < size) {
    const length = random.between(1, 4);
    words.add(Array.from({ length }, () => parts[random.below(parts.length)]).join(''));
  }
  return [...words];
}
