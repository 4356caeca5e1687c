import { expect, test } from 'vitest';
import { statusOf } from '../../../src/contribute/status.ts';
import { readGlossary } from '../../../src/glossary/read.ts';

const { glossary } = await readGlossary(process.cwd());
const status = statusOf(glossary);

test('every term is counted once in each language', () => {
  for (const { current, outdated, missing } of status.languages) {
    expect(current + outdated.length + missing.length).toBe(glossary.terms.size);
  }
});

test('every term is in one month of reviews, the oldest month first', () => {
  expect(status.reviews.reduce((sum, { terms }) => sum + terms.length, 0)).toBe(glossary.terms.size);
  expect(status.reviews.map(({ month }) => month)).toEqual(status.reviews.map(({ month }) => month).toSorted());
});

test('acronyms of terms are explained, so they are not listed', () => {
  expect(status.undefined.filter(({ acronym }) => ['CRM', 'BANT', 'NPS', 'CAC'].includes(acronym))).toEqual([]);
});

test('a one-way relation really goes one way', () => {
  for (const { from, to } of status.oneWay) {
    expect(from.source.data.related).toContain(to.id);
    expect(to.source.data.related).not.toContain(from.id);
  }
});
