import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureIds, isFigureId } from '../../../src/figures/ids.ts';
import { figureTexts } from '../../../src/figures/texts.ts';
import { texts as weightedPipeline } from '../../../src/figures/weighted-pipeline.texts.ts';
import { localeKeys } from '../../../src/locales.ts';

const folder = 'src/figures';
const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(astro|ts)$/.test(file));
const sources = await Promise.all(
  files.map(async (file) => ({ file, source: await readFile(join(folder, file), 'utf8') })),
);
const each = figureIds.flatMap((id) => localeKeys.map((locale) => ({ id, locale, text: figureTexts[id][locale] })));

describe('the list of figures', () => {
  test('is sorted, and names each figure once', () => {
    expect([...figureIds]).toEqual([...new Set(figureIds)].toSorted());
  });

  test.each(['.astro', '.texts.ts'])('is what the folder holds as *%s', (ending) => {
    const ids = files
      .filter((file) => file.endsWith(ending) && !file.includes('/') && file !== 'Figure.astro')
      .map((file) => file.slice(0, -ending.length));
    expect(ids.toSorted()).toEqual([...figureIds]);
  });

  test('tells an id from any other word', () => {
    expect(isFigureId('funnel')).toBe(true);
    expect(isFigureId('Figure')).toBe(false);
  });
});

describe.each(each)('$id in $locale', ({ id, locale, text }) => {
  test('has a title, a description in full sentences, and a caption', () => {
    expect(text.title).not.toBe('');
    expect(text.title).not.toMatch(/\.$/);
    expect(text.desc.length).toBeGreaterThan(100);
    expect(text.desc).toMatch(/[.?]$/);
    expect(text.caption).toMatch(/\.$/);
  });

  test('has the same labels as the other language', () => {
    for (const other of localeKeys) expect(shapeOf(figureTexts[id][other].labels)).toEqual(shapeOf(text.labels));
  });

  test('is written with the letters and signs of its language', () => {
    const words = JSON.stringify(text);
    expect(words).not.toMatch(/[şţŞŢ]/);
    expect(stringsIn(text).join(' ')).not.toMatch(/["'\u2192]/);
    expect(words).toBe(words.normalize('NFC'));
    if (locale === 'ro') expect(words).not.toMatch(/\d ?%|\d,\d{3}|[“]/);
    else expect(words).not.toMatch(/\d[ \u00a0]%|\d\.\d{3}|[„]/);
  });
});

test('no drawing styles itself: the security policy forbids it', () => {
  for (const { file, source } of sources) {
    expect(source, file).not.toMatch(/<style|\sstyle=|<script|set:html/);
    expect(source, file).not.toMatch(/\s(fill|stroke)=/);
  }
});

test('every class that a drawing uses is in the style sheet, and the other way round', async () => {
  const css = await readFile('src/styles/figures.css', 'utf8');
  const defined = new Set(css.match(/(?<=\.)(plate|figure)[a-z-]*/g));
  const plates = sources.flatMap(({ source }) => source.match(/(?<=["'` ])plate-[a-z-]*[a-z]/g) ?? []);
  const used = new Set([...plates, 'plate', 'plate-narrow', 'plate-wide', 'figure', 'figure-caption']);
  expect([...used].toSorted()).toEqual([...defined].toSorted());
});

test('the style sheet uses only colours of the design', async () => {
  const css = await readFile('src/styles/figures.css', 'utf8');
  const tokens = css + (await readFile('src/styles/tokens.css', 'utf8'));
  expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)\(/i);
  for (const token of css.match(/(?<=var\()--[a-z0-9-]+/g) ?? [])
    expect(tokens.includes(`${token}:`), token).toBe(true);
});

test('the weighted pipeline is described with the figures that it draws', () => {
  expect(weightedPipeline.en.desc).toContain('50,000 RON × 40% = 20,000 RON');
  expect(weightedPipeline.ro.desc).toContain('46.000 RON pipeline ponderat');
});

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
