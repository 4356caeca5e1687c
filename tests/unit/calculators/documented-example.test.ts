import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../../src/calculators/registry.ts';
import winRate from '../../fixtures/calculators/win-rate/definition.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('docs/calculators.md');

/** The fixture as it would stand in `src/calculators/win-rate/`. */
const inPlace = (file: string): string =>
  read(`tests/fixtures/calculators/win-rate/${file}`).replaceAll('../../../../src/calculators/', '../');

/** `definitions` in support.ts has this example too, so all the other checks of calculators run on it. */
describe('the calculator that docs/calculators.md builds', () => {
  it.each(['formula.ts', 'definition.ts'])('is shown with the very %s that the tests run', (file) => {
    const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
    expect(blocks).toContain(inPlace(file));
  });

  it('is none of the real ones', () => {
    expect(calculators.has(winRate.id)).toBe(false);
  });
});
