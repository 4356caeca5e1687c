import type { Locale } from '../../src/locales.ts';
import { Random } from './random.ts';
import { Vocabulary } from './vocabulary.ts';

/** A made-up glossary of any size: the same for every generator in the bench, and the same on every run. */
export interface BenchGlossary {
  readonly categories: readonly BenchCategory[];
  readonly terms: readonly BenchTerm[];
}

export interface BenchCategory {
  readonly id: string;
  readonly terms: readonly string[];
}

export interface BenchTerm {
  readonly id: string;
  readonly number: number;
  readonly category: string;
  readonly acronym: string | undefined;
  readonly related: readonly number[];
  readonly texts: Readonly<Record<Locale, BenchText>>;
}

export interface BenchText {
  readonly title: string;
  readonly slug: string;
  readonly definition: string;
  /** Three blocks of prose of about 63 words; `{12}` stands for a link to term 12. */
  readonly blocks: readonly string[];
  readonly items: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly code: string;
}

/** A page is a term in one language, so half as many terms as pages. */
export function makeGlossary(pages: number): BenchGlossary {
  const count = Math.max(8, Math.round(pages / 2));
  const random = new Random(20_261_124);
  const words = { ro: new Vocabulary('ro', random), en: new Vocabulary('en', random) };
  // A category's reading order has an upper bound, so large glossaries have more categories.
  const categoryCount = Math.max(8, Math.ceil(count / 400));
  const terms = Array.from({ length: count }, (_, number) => makeTerm(number, { count, categoryCount, random, words }));
  const categories = Array.from({ length: categoryCount }, (_, index) => {
    const id = categoryId(index);
    return { id, terms: terms.filter(({ category }) => category === id).map((term) => term.id) };
  });
  return { categories, terms };
}

interface Source {
  readonly count: number;
  readonly categoryCount: number;
  readonly random: Random;
  readonly words: Readonly<Record<Locale, Vocabulary>>;
}

const categoryId = (index: number) => `category-${index + 1}`;

function makeTerm(number: number, source: Source): BenchTerm {
  const { count, categoryCount, random, words } = source;
  const others = (many: number) => distinct(many, () => (number + 1 + random.below(count - 1)) % count);
  const linked = others(4);
  return {
    id: `term-${number}`,
    number,
    category: categoryId(number % categoryCount),
    acronym: number % 3 === 0 ? acronymOf(number) : undefined,
    related: others(random.between(3, 6)),
    texts: { ro: makeText(number, 'ro', words.ro, linked), en: makeText(number, 'en', words.en, linked) },
  };
}

function makeText(number: number, locale: Locale, words: Vocabulary, linked: readonly number[]): BenchText {
  const title = `${capital(words.word())} ${words.word()} ${number}`;
  const prose = (links: readonly number[]) =>
    [
      words.sentence(16, links.slice(0, 1).map(mark)),
      words.sentence(17),
      words.sentence(15, links.slice(1).map(mark)),
      words.sentence(15),
    ].join(' ');
  return {
    title,
    slug: `${locale === 'ro' ? 'termen' : 'term'}-${number}`,
    definition: words.sentence(20).slice(0, 300),
    blocks: [prose(linked.slice(0, 2)), prose(linked.slice(2, 3)), prose(linked.slice(3))],
    items: Array.from({ length: 3 }, () => words.sentence(7)),
    rows: Array.from({ length: 3 }, () => [words.word(), words.word(), String(number % 97)]),
    code: `const value${number} = (won / total) * 100;`,
  };
}

const mark = (number: number) => `{${number}}`;

function distinct(many: number, draw: () => number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < many) drawn.add(draw());
  return [...drawn];
}

const letter = (index: number) => String.fromCodePoint(65 + (index % 26));

/** Letters of a number in base 26: no two terms share an acronym. */
function acronymOf(number: number): string {
  return `Q${letter(number)}${letter(Math.floor(number / 26))}${letter(Math.floor(number / 676))}`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
