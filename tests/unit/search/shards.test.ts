import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Indexed } from '../../../src/search/build-index.ts';
import { openIndex } from '../../../src/search/index-loader.ts';
import { indexFiles } from '../../../src/search/shards.ts';
import { suggest } from '../../../src/search/suggest.ts';
import { readQuery } from '../../../src/search/words.ts';

const size = 10_000;
const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo', 'cra', 'stro'];
const files = new Map(
  indexFiles(
    'ro',
    Array.from({ length: size }, (_, number) => term(number)),
    ['one'],
  ).map(({ name, content }) => [name, content]),
);

test('a query over 10,000 terms needs few kilobytes of the index', async () => {
  const read: string[] = [];
  const index = await openIndex('ro', (name) => {
    read.push(name);
    return Promise.resolve(files.get(name));
  });
  const query = readQuery(nameOf(4321), 'ro');
  await index.prepare(query);
  const found = suggest(index.lexicon, query.text);
  await index.prepareRecords(found.map(({ number }) => number));
  expect(found[0]?.number).toBe(4321);
  const bytes = read.reduce((sum, name) => sum + brotliCompressSync(JSON.stringify(files.get(name))).length, 0);
  expect(bytes).toBeLessThan(25_000);
});

function term(number: number): Indexed {
  const name = nameOf(number);
  return {
    record: [0, '', name, '', `Ce este ${name}.`, 0, 0],
    names: [name, '', '', `${name}ul|${name}ului`, '', `${name} in english`],
    asked: '',
  };
}

/** Two made-up words that no other number has in this order. */
function nameOf(number: number): string {
  return `${wordOf(number * 7)} ${wordOf(number * 31 + 5)}`;
}

function wordOf(value: number): string {
  return Array.from({ length: 4 }, (_, place) => syllables[Math.floor(value / 16 ** place) % 16]).join('');
}
