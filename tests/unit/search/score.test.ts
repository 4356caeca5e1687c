import { expect, test } from 'vitest';
import { localSearches } from '../../search/local-search.ts';
import { readQueries } from '../../search/queries.ts';
import { scoreOf, shortfalls } from '../../search/score.ts';

test('names and definitions alone answer the query set', async () => {
  const searches = await localSearches(process.cwd());
  const answered = await Promise.all(
    readQueries().map(async (asked) => ({ asked, answers: (await searches.get(asked.locale)?.(asked.query)) ?? [] })),
  );
  const score = scoreOf(answered);
  expect(score.overall.queries).toBeGreaterThanOrEqual(500);
  expect(shortfalls(score), score.missed.join('\n')).toEqual([]);
});
