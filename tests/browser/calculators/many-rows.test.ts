import { expect, test } from 'vitest';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { expectedResults, fragmentOf } from './expected.ts';
import { paste, settled } from './parts.ts';
import { desk } from './support.ts';

const { page, open } = await desk({ permissions: ['clipboard-read', 'clipboard-write'] });
const pipeline = getCalculator('weighted-pipeline');

test('500 pasted rows stay smooth: from input to results on the screen in less than 50 ms', async () => {
  await open('weighted-pipeline', 'ro');
  const deals = Array.from({ length: 500 }, (_, index) => ({
    name: `Firma ${index}`,
    amount: 1000 + 37 * index,
    probability: index % 101,
  }));
  await paste(page, 'deals.1.name', deals.map((row) => Object.values(row).join('\t')).join('\n'));
  await settled(page, expectedResults(pipeline, { deals }, 'ro'));
  const times = await page.evaluate(timeTyping);
  expect(times.length).toBe(15);
  expect(times.toSorted((one, other) => one - other)[7]).toBeLessThan(50);
  await open('weighted-pipeline', 'ro', fragmentOf({ deals }));
  await settled(page, expectedResults(pipeline, { deals }, 'ro'));
});

/** Runs in the page: types into a row in the middle and waits until the result has changed, 15 times. */
async function timeTyping(): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('[name="deals.250.amount"]');
  const result = document.querySelector<HTMLElement>('output[name="weighted-value"]');
  if (!field || !result) return [];
  const times: number[] = [];
  for (let turn = 1; turn <= 15; turn += 1) {
    const before = result.dataset['value'];
    const start = performance.now();
    field.value = String(1000 * turn);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (result.dataset['value'] === before) await new Promise((done) => setTimeout(done));
    void document.body.offsetHeight;
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 30));
  }
  return times;
}
