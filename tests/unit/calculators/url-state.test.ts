import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CalculatorDefinition, Row, Values } from '../../../src/calculators/definition.ts';
import { currencies } from '../../../src/calculators/number-format.ts';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { readFragment, writeFragment } from '../../../src/calculators/url-state.ts';
import { anyValues, definitions, seeded } from './support.ts';

const churn = getCalculator('churn-rate');
const pipeline = getCalculator('weighted-pipeline');

test('a link carries the inputs as plain decimals, rows numbered from 1', () => {
  expect(writeFragment(churn, { 'customers-at-start': 100, 'customers-lost': 8, 'period-months': 1.5 })).toBe(
    'customers-at-start=100&customers-lost=8&period-months=1.5',
  );
  const deals = [{ name: 'A & B', amount: 5000, probability: 40 }, {}, { amount: 0.0000001 }];
  expect(writeFragment(pipeline, { deals }, 'EUR')).toBe(
    'deals.1.name=A%20%26%20B&deals.1.amount=5000&deals.1.probability=40&deals.3.amount=0.0000001&currency=EUR',
  );
  const signals = [{ name: 'demo', points: -10, present: true }];
  expect(writeFragment(getCalculator('lead-score'), { signals })).toBe(
    'signals.1.name=demo&signals.1.points=-10&signals.1.present=true',
  );
});

test('a link is read with or without its "#", and what it leaves out stays empty', () => {
  expect(readFragment(churn, '#customers-at-start=100&customers-lost=8')).toEqual({
    values: { 'customers-at-start': 100, 'customers-lost': 8 },
    problems: [],
  });
  expect(readFragment(pipeline, 'deals.2.amount=7&deals.2.name=A+B&currency=USD')).toEqual({
    values: { deals: [{}, { amount: 7, name: 'A B' }] },
    currency: 'USD',
    problems: [],
  });
  expect(readFragment(churn, '#')).toEqual({ values: {}, problems: [] });
});

test.each([
  ['nothing=1', 'unknown-key'],
  ['__proto__=1', 'unknown-key'],
  ['constructor.prototype.x=1', 'unknown-key'],
  ['deals.__proto__.amount=1', 'unknown-key'],
  ['deals.1.__proto__=1', 'unknown-key'],
  ['deals=5', 'unknown-key'],
  ['deals.0.amount=5', 'unknown-key'],
  ['deals.-1.amount=5', 'unknown-key'],
  ['deals.1.amount.x=5', 'unknown-key'],
  ['deals.501.amount=5', 'too-many-rows'],
  ['deals.99999999999999999999.amount=5', 'too-many-rows'],
  ['deals.1.amount=NaN', 'not-a-number'],
  ['deals.1.amount=Infinity', 'not-a-number'],
  ['deals.1.amount=1e5', 'not-a-number'],
  ['deals.1.amount=1,5', 'not-a-number'],
  ['deals.1.amount=0x10', 'not-a-number'],
  [`deals.1.amount=${'9'.repeat(400)}`, 'too-large'],
  [`deals.1.name=${'x'.repeat(201)}`, 'too-large'],
  ['deals.1.name=%E0%A4%A', 'unreadable'],
  ['%=1', 'unreadable'],
  ['currency=GBP', 'not-a-choice'],
])('"%s" is left out and reported (%s)', (fragment, reason) => {
  const state = readFragment(pipeline, fragment);
  expect(state.values).toEqual({});
  expect(state.problems.map((problem) => problem.reason)).toEqual([reason]);
  expect(({} as Record<string, unknown>)['amount']).toBeUndefined();
});

test('the first of two values for one field is kept', () => {
  expect(readFragment(churn, 'customers-lost=1&customers-lost=2')).toEqual({
    values: { 'customers-lost': 1 },
    problems: [{ key: 'customers-lost', reason: 'repeated' }],
  });
});

test('choices and truths outside the known ones are left out', () => {
  expect(readFragment(getCalculator('bant-score'), 'budget=maybe&need=yes').values).toEqual({ need: 'yes' });
  expect(readFragment(getCalculator('lead-score'), 'signals.1.present=1&signals.1.points=5').values).toEqual({
    signals: [{ points: 5 }],
  });
});

describe('any link', () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))(
    'brings back what was written (%s)',
    (_id, definition) => {
      fc.assert(
        fc.property(anyValues(definition.inputs), fc.constantFrom(...currencies), (values, currency) => {
          const state = readFragment(definition, `#${writeFragment(definition, values, currency)}`);
          expect(state.problems).toEqual([]);
          expect(state.values).toEqual(canonical(definition, values));
          expect(state.currency ?? 'RON').toBe(currency);
        }),
        { ...seeded, numRuns: 200 },
      );
    },
  );

  it('is harmless, whatever it says', () => {
    const key = fc.oneof(
      fc.constantFrom('deals', 'deals.1.amount', 'deals.2.name', '__proto__', 'toString', 'currency', ''),
      fc.string(),
    );
    const pair = fc.tuple(key, fc.string()).map(([name, value]) => `${name}=${value}`);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pair, fc.string({ unit: 'binary' }))).map((pairs) => pairs.join('&')),
        (fragment) => {
          const { values } = readFragment(pipeline, fragment);
          for (const row of (values['deals'] ?? []) as readonly Row[]) {
            for (const cell of Object.values(row)) expect(typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
          }
        },
      ),
      seeded,
    );
  });
});

/** What a link can carry: no empty trailing rows, no minus zero. */
function canonical(definition: CalculatorDefinition, values: Values): Values {
  const known = definition.inputs.map(({ id }) => [id, values[id]] as const);
  const kept = known.filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0));
  return JSON.parse(JSON.stringify(Object.fromEntries(kept))) as Values;
}
