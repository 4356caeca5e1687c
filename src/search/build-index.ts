import type { CalculatorDefinition } from '../calculators/definition.ts';
import { localesOf, textIn, type Comparison, type Glossary, type Term } from '../glossary/glossary.ts';
import { localeKeys, type Locale } from '../locales.ts';
import { phrasesOf } from './phrases.ts';
import { slugOf, stemsOf } from './words.ts';
import { recordKinds, separator, type RecordKind, type StoredNames, type StoredRecord } from './index-format.ts';

/** A record with its names, before it is stored. */
export interface Indexed {
  readonly record: StoredRecord;
  readonly names: readonly string[];
  /** Other ways to say it, as phrases of stems. */
  readonly asked: string;
}

export interface Searchable {
  readonly glossary: Glossary;
  readonly calculators: Iterable<CalculatorDefinition>;
  /** What readers say who do not know the word, by term id. */
  readonly asked: ReadonlyMap<string, Readonly<Record<Locale, string>>>;
}

/** Everything that can be found in a language. */
export function indexIn(locale: Locale, searchable: Searchable): Indexed[] {
  const { glossary, calculators } = searchable;
  const categories = [...glossary.categories.keys()];
  const terms = [...glossary.terms.values()].filter((term) => localesOf(term).includes(locale));
  const comparisons = [...glossary.comparisons.values()].filter((comparison) => localesOf(comparison).includes(locale));
  return [
    ...terms.flatMap((term) => indexTerm(term, locale, categories, searchable)),
    ...comparisons.flatMap((comparison) => indexComparison(comparison, locale, terms)),
    ...[...calculators].map((definition) => indexCalculator(definition, locale, glossary, categories)),
  ];
}

export const storedNames = (names: readonly string[], number: number): StoredNames => [number, ...names];

/** An address that the title gives is not stored. */
const storedSlug = (slug: string, title: string): string => (slug === slugOf(title) ? '' : slug);

const join = (names: readonly string[]): string => [...new Set(names)].join(separator);
const kindOf = (kind: RecordKind): number => recordKinds.indexOf(kind);

function indexTerm(term: Term, locale: Locale, categories: readonly string[], { asked }: Searchable): Indexed[] {
  const data = textIn(term, locale)?.data;
  if (!data) return [];
  const { category, calculator } = term.source.data;
  const record: StoredRecord = [
    kindOf('term'),
    storedSlug(data.slug, data.term),
    data.term,
    data.acronym ?? '',
    data.definition,
    categories.indexOf(category),
    calculator ? 1 : 0,
  ];
  const forms = distinct([data.term, ...data.also], data.forms, locale);
  const avoided = data.avoid.map(({ term: name }) => name);
  const words = phrasesOf(asked.get(term.id)?.[locale] ?? '', locale);
  return [
    {
      record,
      asked: words,
      names: [
        data.term,
        data.acronym ?? '',
        join(data.also),
        join(forms),
        join(avoided),
        join(foreignNames(term, locale)),
      ],
    },
  ];
}

function foreignNames(term: Term, locale: Locale): string[] {
  return localeKeys
    .filter((key) => key !== locale)
    .flatMap((key) => {
      const data = textIn(term, key)?.data;
      return data ? [data.term, ...distinct([data.term], [...data.also, ...data.forms], key)] : [];
    });
}

/** Forms that a stem brings together with a name or a form before them are not needed: "leadului" is found as "lead". */
function distinct(names: readonly string[], forms: readonly string[], locale: Locale): string[] {
  const known = new Set(names.map((name) => stemsOf(name, locale).join(' ')));
  return forms.filter((form) => {
    const key = stemsOf(form, locale).join(' ');
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function indexComparison(comparison: Comparison, locale: Locale, terms: readonly Term[]): Indexed[] {
  const data = textIn(comparison, locale)?.data;
  if (!data) return [];
  const numbers = comparison.source.data.terms
    .map((id) => terms.findIndex((term) => term.id === id))
    .filter((number) => number >= 0);
  const compared = numbers.flatMap((number) => terms[number] ?? []).flatMap((term) => textIn(term, locale)?.data ?? []);
  const sides = join([
    compared.map(({ term }) => term).join(' '),
    compared.map(({ term, acronym }) => acronym ?? term).join(' '),
  ]);
  const record: StoredRecord = [
    kindOf('comparison'),
    storedSlug(data.slug, data.title),
    data.title,
    '',
    data.answer,
    -1,
    0,
    numbers,
  ];
  return [{ record, asked: phrasesOf(data.question, locale), names: [data.title, '', sides] }];
}

/** A calculator is found under the names of its term, too. */
function indexCalculator(
  definition: CalculatorDefinition,
  locale: Locale,
  { terms }: Glossary,
  categories: readonly string[],
): Indexed {
  const { id, slug, title, description } = definition;
  const owner = [...terms.values()].find(({ source }) => source.data.calculator === id);
  const text = owner && textIn(owner, locale)?.data;
  const names = text ? [text.term, text.acronym ?? '', ...text.also].filter(Boolean) : [];
  const category = owner ? categories.indexOf(owner.source.data.category) : -1;
  const prefixed = names.map((name) => `calculator ${name}`);
  return {
    record: [
      kindOf('calculator'),
      storedSlug(slug[locale], title[locale]),
      title[locale],
      '',
      description[locale],
      category,
      1,
    ],
    asked: '',
    names: [title[locale], '', join(prefixed)],
  };
}
