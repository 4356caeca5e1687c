import { didYouMean } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemIn, type CheckContext } from '../rule.ts';

/** GL102, GL106, GL107: related and confusedWith name other terms, each once. */
export function relationsExist({ glossary, unreadable }: CheckContext): Problem[] {
  return [...glossary.terms.values()].flatMap(({ id, source }) =>
    (['related', 'confusedWith'] as const).flatMap((field) =>
      source.data[field].flatMap((value, index): Problem[] => {
        const at = `${field}.${index}`;
        if (value === id) return [problemIn(source, at, 'GL106', { field, value })];
        if (source.data[field].indexOf(value) < index) return [problemIn(source, at, 'GL107', { field, value })];
        if (glossary.terms.has(value) || unreadable.has(value)) return [];
        const { ro, en } = didYouMean(value, glossary.terms.keys());
        return [problemIn(source, at, 'GL102', { field, value, suggestionRo: ro, suggestionEn: en })];
      }),
    ),
  );
}
