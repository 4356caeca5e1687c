import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/run.ts';
import { rehearseFixes } from '../../../src/checks/fixes/run-fixes.ts';
import { asHtml } from '../../support/as-html.ts';
import { readEntry } from '../../../src/mdx/entry.ts';
import { sourceTermSchema } from '../../../src/schemas/term.ts';
import { attacks, canary, type Attack } from '../../fixtures/hostile/attacks.ts';
import { attackedEntry } from '../../fixtures/hostile/attacked-entry.ts';
import { fixtures, glossaryWith } from './support.ts';

const file = 'content/terms/upselling/ro.mdx';

async function withAttack(attack: Attack): Promise<Record<string, string>> {
  const valid = await readFile(path.join(fixtures, 'valid', file), 'utf8');
  return { [file]: attackedEntry(valid, attack), ...attack.files };
}

beforeAll(() => rm(canary, { force: true }));
afterAll(() => rm(canary, { force: true }));

test('the corpus has sixty attacks and more, each of its own name', () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  expect(attacks.length).toBeGreaterThanOrEqual(60);
});

describe('the check', () => {
  test.each(attacks.filter(({ outcome }) => outcome !== 'inert'))('turns away $name with $outcome', async (attack) => {
    const root = await glossaryWith(await withAttack(attack));
    const started = performance.now();
    const { problems } = await checkContent(root);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(problems.map(({ code }) => code)).toContain(attack.outcome);
    expect(existsSync(canary)).toBe(false);
  });

  test.each(attacks.filter(({ outcome }) => outcome === 'inert'))('leaves $name as text', async (attack) => {
    const text = (await withAttack(attack))[file] ?? '';
    const outcome = readEntry(text, { file, locale: 'ro', schema: sourceTermSchema });
    if (outcome.kind === 'problems') throw new Error(JSON.stringify(outcome.problems));
    expect(asHtml(outcome.entry.body)).not.toMatch(/<script|onerror|javascript:/i);
  });
});

test('the fixes run nothing and write nothing outside, whatever they are given', async () => {
  const programs = attacks.filter(({ body }) => body?.includes(canary)).slice(0, 12);
  expect(programs.length).toBeGreaterThan(5);
  for (const attack of programs) await rehearseFixes(await glossaryWith(await withAttack(attack)), {});
  expect(existsSync(canary)).toBe(false);
}, 60_000);
