import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { localeKeys, locales, type Locale } from '../../../src/locales.ts';
import { readQueries, type Case } from '../../search/queries.ts';
import published from '../../../src/search/score.json' with { type: 'json' };
import { scoreOf, shortfalls, type Answered, type Score } from '../../search/score.ts';
import { idsByPath } from '../../search/site-ids.ts';
import { addressOf, test } from '../../support/pages.ts';
import type { OpenPage } from '../../support/pages.ts';

const report = '.cache/reports/search-score.json';
const cases = readQueries();

describe('the search page', () => {
  test('answers the query set', async ({ open }) => {
    const answered = (await Promise.all(localeKeys.map((locale) => answerAll(open, locale)))).flat();
    const score = scoreOf(answered);
    await mkdir('.cache/reports', { recursive: true });
    await writeFile(report, `${JSON.stringify(score, null, 2)}\n`);
    expect(score.overall.queries).toBeGreaterThanOrEqual(500);
    expect(shortfalls(score), score.missed.join('\n')).toEqual([]);
    expect(belowPublished(score), 'src/search/score.json promises more').toEqual([]);
  });

  test('answers the query in its address as it does the one that is typed', async ({ open }) => {
    const sample = cases.filter(({ locale }, index) => locale === 'ro' && index % 29 === 0);
    const page = await open('/cauta/');
    const typed = await answerOnPage(page, sample);
    for (const [index, { asked }] of typed.entries()) {
      await page.goto(addressOf(`${searchPath('ro')}?q=${encodeURIComponent(asked.query)}`));
      await page.waitForSelector('ol[data-results][data-state="done"]', { state: 'attached' });
      const paths = await page
        .locator('ol[data-results] > li > a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      const answers = idsOf(paths, 'ro');
      // Where the text's engine is loaded already, as after many queries, pages that only the text finds follow.
      expect(answers, asked.query).toEqual(typed[index]?.answers.slice(0, answers.length));
      expect(answers.length > 0, asked.query).toBe((typed[index]?.answers.length ?? 0) > 0);
    }
  });
});

/** Kinds that answer worse than the page of figures says; a query or two may hang on the machine's speed. */
function belowPublished({ byKind }: Score): string[] {
  return Object.entries(published.byKind).flatMap(([kind, { first }]) => {
    const measured = byKind[kind]?.first ?? 0;
    return measured < first - 0.02 ? [`${kind}: ${measured} instead of ${first}`] : [];
  });
}

async function answerAll(open: OpenPage, locale: Locale): Promise<Answered[]> {
  const page = await open(searchPath(locale), { locale });
  return answerOnPage(
    page,
    cases.filter((each) => each.locale === locale),
  );
}

/** Types one query after the other and sends the form: nothing is loaded anew, so hundreds take seconds. */
async function answerOnPage(page: Page, asked: readonly Case[]): Promise<Answered[]> {
  const locale = asked[0]?.locale ?? 'ro';
  const paths = await page.evaluate(
    typeAll,
    asked.map(({ query }) => query),
  );
  return asked.map((each, index) => ({ asked: each, answers: idsOf(paths[index] ?? [], locale) }));
}

/** Runs in the page. */
async function typeAll(queries: readonly string[]): Promise<string[][]> {
  const input = document.querySelector<HTMLInputElement>('main input[type="search"]');
  const answers: string[][] = [];
  for (const query of queries) {
    if (input) input.value = query;
    input?.form?.requestSubmit();
    const end = performance.now() + 10_000;
    while (!document.querySelector('ol[data-results][data-state="done"]') && performance.now() < end)
      await new Promise((next) => setTimeout(next, 2));
    answers.push(
      [...document.querySelectorAll<HTMLAnchorElement>('ol[data-results] > li > a')].map(({ pathname }) => pathname),
    );
  }
  return answers;
}

function idsOf(paths: readonly string[], locale: Locale): string[] {
  const base = new URL(addressOf('/')).pathname.replace(/\/$/, '');
  const ids = idsByPath(locale);
  return paths.map((path) => ids.get(path.slice(base.length)) ?? path);
}

function searchPath(locale: Locale): string {
  return `/${locales[locale].prefix}${locales[locale].segments.search}/`;
}
