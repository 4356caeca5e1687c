import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/search/distance.ts';
import { holdsAll, passageOf, tellingWords } from '../../../src/search/passage.ts';
import { stem } from '../../../src/search/stem.ts';
import { openSearchDescription } from '../../../src/search/open-search.ts';
import { readQuery } from '../../../src/search/words.ts';

describe('distance', () => {
  test.for([
    ['prospect', 'prospect', 0],
    ['propsect', 'prospect', 1],
    ['prospct', 'prospect', 1],
    ['prosppect', 'prospect', 1],
    ['proxpetc', 'prospect', 2],
  ] as const)('of "%s" and "%s" is %i', ([typed, meant, slips]) => {
    expect(distance(typed, meant, 2)).toBe(slips);
  });

  test('is told as too much early', () => {
    expect(distance('pipeline', 'onboarding', 2)).toBe(3);
  });
});

describe('stem', () => {
  test.for([
    ['ro', ['vanzare', 'vanzari', 'vanzarilor']],
    ['ro', ['comision', 'comisioane', 'comisioanelor']],
    ['ro', ['client', 'clienti', 'clientilor']],
    ['en', ['prospects', 'prospecting', 'prospected']],
    ['en', ['commission', 'commissions']],
  ] as const)('in %s is one for %j', ([locale, words]) => {
    expect(new Set(words.map((word) => stem(word, locale))).size).toBe(1);
  });
});

describe('a passage', () => {
  const text = 'Marja brută. Marja arată cât rămâne. Obiecția despre preț apare la fiecare ofertă. Altceva.';

  test('is the sentence with the words, which are marked in whatever form they stand', () => {
    const runs = passageOf(text, readQuery('obiecții preț', 'ro'), []);
    expect(runs.map((run) => run.text).join('')).toBe('Obiecția despre preț apare la fiecare ofertă.');
    expect(runs.filter(({ marked }) => marked).map((run) => run.text)).toEqual(['Obiecția', 'preț']);
  });

  test('is not what the reader sees anyway', () => {
    expect(passageOf('Marja brută. Altceva.', readQuery('marja', 'ro'), ['Marja brută.'])).toEqual([]);
  });

  test('is asked for only where the text has every telling word, and not another that begins alike', () => {
    expect(holds('bitcoin', 'A sound bite is short.')).toBe(false);
    expect(holds('objection price', 'Objections about the price.')).toBe(true);
  });
});

function holds(query: string, content: string): boolean {
  return holdsAll(content, tellingWords(readQuery(query, 'en')));
}

test('an OpenSearch description has a short name of whole words and escapes what it is given', () => {
  const xml = openSearchDescription({
    name: 'Glosar de vânzări',
    description: 'A & B',
    lang: 'ro',
    search: 'https://example.org/cauta/',
    icon: 'https://example.org/favicon.svg',
    self: 'https://example.org/opensearch/ro.xml',
  });
  expect(xml).toContain('<ShortName>Glosar</ShortName>');
  expect(xml).toContain('<Description>A &#38; B</Description>');
  expect(xml).toContain('template="https://example.org/cauta/?q={searchTerms}"');
});
