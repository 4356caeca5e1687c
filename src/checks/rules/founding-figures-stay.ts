import { foundingFiguresFile } from '../founding-figures.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemIn, type EntryReading } from '../rule.ts';
import { numbersIn } from '../text/numbers.ts';

/** GL503: the founding example of a term is in the entry, in each language, with its figures. */
export function foundingFiguresStay({ entry, foundingFigures, locale }: EntryReading): Problem[] {
  if (!entry || foundingFigures.length === 0) return [];
  const values = new Set(numbersIn(entry.text, locale).map(({ value }) => value));
  return foundingFigures
    .filter((figure) => !values.has(figure))
    .map((figure) =>
      problemIn(entry, 'term', 'GL503', { figure: figure.toLocaleString(locale), file: foundingFiguresFile }),
    );
}
