import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { calculatorIds, termFolders } from '../support/site/content.ts';
import { readSite, readText } from '../support/site/site.ts';

const site = readSite();
const paths = new Set(site.pages.map(({ path }) => path));

const termText = z.strictObject({
  term: z.string().min(1),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  url: z.string().regex(/^\/(.+\/)?$/),
  definition: z.string().min(1).max(320),
  acronym: z.string().nullish(),
  also: z.array(z.string()),
  avoid: z.array(z.unknown()),
  forms: z.array(z.string()),
  reviewed: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
const terms = z.array(
  z.strictObject({
    id: z.string(),
    category: z.string().min(1),
    related: z.array(z.string()),
    calculator: z.string().nullish(),
    locales: z.strictObject({ ro: termText, en: termText.nullish() }),
  }),
);
const calculatorText = z.strictObject({ title: z.string().min(1), url: z.string() });
const calculators = z.array(
  z.strictObject({
    id: z.string(),
    inputs: z.array(z.unknown()).min(1),
    outputs: z.array(z.unknown()).min(1),
    locales: z.strictObject({ ro: calculatorText, en: calculatorText }),
  }),
);

describe('data/terms.json', () => {
  const data = terms.parse(JSON.parse(readText(site, 'data/terms.json')));

  test('has every term once', () => {
    expect(data.map(({ id }) => id).toSorted()).toEqual(
      termFolders()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('gives addresses, without the base path, of pages that are there', () => {
    const urls = data.flatMap(({ locales }) => [locales.ro.url, ...(locales.en ? [locales.en.url] : [])]);
    expect(urls.filter((url) => !paths.has(url))).toEqual([]);
  });

  test('names related terms and calculators that exist', () => {
    const ids = new Set(data.map(({ id }) => id));
    const known = new Set(calculatorIds());
    expect(data.flatMap(({ related }) => related.filter((id) => !ids.has(id)))).toEqual([]);
    expect(data.flatMap(({ calculator }) => (calculator && !known.has(calculator) ? calculator : []))).toEqual([]);
  });
});

describe('data/calculators.json', () => {
  const data = calculators.parse(JSON.parse(readText(site, 'data/calculators.json')));

  test('has every calculator once', () => {
    expect(data.map(({ id }) => id).toSorted()).toEqual(calculatorIds().toSorted());
  });

  test('gives addresses, without the base path, of pages that are there', () => {
    const urls = data.flatMap(({ locales }) => [locales.ro.url, locales.en.url]);
    expect(urls.filter((url) => !paths.has(url))).toEqual([]);
  });
});
