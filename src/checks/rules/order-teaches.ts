import { didYouMean } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CheckContext } from '../rule.ts';

/**
 * GL210-GL212: a category's reading order holds each of its terms once; paths name terms; in both, nothing stands
 * before what it builds on.
 */
export function orderTeaches(context: CheckContext): Problem[] {
  const { categories, paths, glossary } = context;
  const members = Map.groupBy(glossary.terms.values(), ({ source }) => source.data.category);
  const inCategories = (categories.data ?? []).flatMap(({ id, readingOrder }, index) => {
    const problem = reporter(categories, [index, 'readingOrder']);
    const own = (members.get(id) ?? []).map((term) => term.id);
    return [...membership(id, own, readingOrder, context, problem), ...sequence(readingOrder, context, problem)];
  });
  const inPaths = (paths.data?.paths ?? []).flatMap(({ steps }, index) => {
    const ids = steps.map(({ term }) => term);
    const problem = reporter(paths, ['paths', index, 'steps']);
    return [...unknownTerms(ids, context, problem), ...sequence(ids, context, problem)];
  });
  return [...inCategories, ...inPaths];
}

type Report = (index: number, code: Problem['code'], params: Problem['params']) => Problem;

function reporter(
  { file, placeOf }: CheckContext['categories'] | CheckContext['paths'],
  base: readonly PropertyKey[],
): Report {
  return (index, code, params) => ({ code, file, ...placeOf([...base, index]), params });
}

function membership(
  category: string,
  members: readonly string[],
  ids: readonly string[],
  { glossary, unreadable }: CheckContext,
  report: Report,
): Problem[] {
  const ordered = new Set(ids);
  const missing = members.filter((id) => !ordered.has(id)).map((value) => report(0, 'GL210', { category, value }));
  const wrong = ids.flatMap((value, index) =>
    glossary.terms.get(value)?.source.data.category === category || unreadable.has(value)
      ? []
      : [report(index, 'GL211', { category, value })],
  );
  return [...missing, ...wrong];
}

function unknownTerms(ids: readonly string[], { glossary, unreadable }: CheckContext, report: Report): Problem[] {
  return ids.flatMap((value, index) => {
    if (glossary.terms.has(value) || unreadable.has(value)) return [];
    const { ro, en } = didYouMean(value, glossary.terms.keys());
    return [report(index, 'GL102', { field: 'steps', value, suggestionRo: ro, suggestionEn: en })];
  });
}

function sequence(ids: readonly string[], { paths }: CheckContext, report: Report): Problem[] {
  const buildsOn = paths.data?.buildsOn ?? {};
  return ids.flatMap((value, index) =>
    (Object.hasOwn(buildsOn, value) ? (buildsOn[value] ?? []) : [])
      .filter((first) => ids.indexOf(first) > index)
      .map((first) => report(index, 'GL212', { value, first })),
  );
}
