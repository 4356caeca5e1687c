import { describe, expect, it, test } from 'vitest';
import { calculate } from '../../../src/calculators/calculate.ts';
import type { Values } from '../../../src/calculators/definition.ts';
import { message } from '../../../src/calculators/messages.ts';
import { createFormatter } from '../../../src/calculators/number-format.ts';
import { getCalculator } from '../../../src/calculators/registry.ts';

const run = (id: string, values: Values) => calculate(getCalculator(id), values, 'ro');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const texts = (id: string, values: Values, locale: 'ro' | 'en' = 'ro') => {
  const errors = Object.entries(calculate(getCalculator(id), values, locale).errors);
  const format = createFormatter(locale);
  return Object.fromEntries(errors.map(([path, { reason, params }]) => [path, plain(message(reason, params, format))]));
};

test('more customers lost than there were is an error at that field, and what depends on it has no value', () => {
  const values = { 'customers-at-start': 100, 'customers-lost': 120 };
  expect(texts('churn-rate', values)).toEqual({ 'customers-lost': 'Nu poate depăși „Clienți la început”: 100.' });
  expect(texts('churn-rate', values, 'en')).toEqual({
    'customers-lost': 'It cannot exceed “Customers at the start”: 100.',
  });
  expect(run('churn-rate', values).results['churn-rate']).toBeUndefined();
});

test('no customers at the start is an error, not an infinite rate', () => {
  expect(texts('churn-rate', { 'customers-at-start': 0, 'customers-lost': 0 })).toEqual({
    'customers-at-start': 'Scrie o valoare mai mare decât 0.',
  });
});

test('zero churn has a rate and a yearly rate, and no lifetime', () => {
  const { results } = run('churn-rate', { 'customers-at-start': 50, 'customers-lost': 0 });
  expect(results).toEqual({
    'churn-rate': 0,
    'retention-rate': 100,
    'annual-churn-rate': 0,
    'customer-lifetime-months': undefined,
  });
});

test('counts are whole, percentages stay in their bounds, amounts are not negative unless that makes sense', () => {
  expect(texts('close-ratio', { 'prospects-engaged': 10.5, 'deals-won': -1 })).toEqual({
    'prospects-engaged': 'Scrie un număr întreg.',
    'deals-won': 'Scrie cel puțin 0.',
  });
  expect(
    texts('weighted-pipeline', {
      deals: [
        { amount: 100, probability: 40 },
        { amount: -5, probability: 140 },
      ],
    }),
  ).toEqual({
    'deals.2.amount': 'Scrie cel puțin 0 RON.',
    'deals.2.probability': 'Scrie cel mult 100 %.',
  });
  expect(texts('customer-acquisition-cost', { 'profit-per-customer': -200 })).toEqual({});
  expect(texts('profit-margin', { 'interest-and-taxes': -300 })).toEqual({});
});

test('numbers too large to be exact, unreadable ones and unknown choices are errors', () => {
  expect(texts('markup', { cost: 1e16, price: Number.NaN })).toEqual({
    cost: 'Valoarea e prea mare ca să fie calculată exact.',
    price: 'Valoarea nu se potrivește cu acest câmp.',
  });
  expect(texts('bant-score', { budget: 'maybe' })).toEqual({ budget: 'Alege una dintre variante.' });
});

describe('an input that is left out', () => {
  it('takes its default, else it is missing and what depends on it has no value', () => {
    const { results, missing, values } = run('annual-contract-value', { 'contract-value': 60000 });
    expect(values['one-off-fees']).toBe(0);
    expect(missing).toEqual(['term-years']);
    expect(results).toEqual({ acv: undefined });
  });

  it('is not replaced by its default when it is wrong', () => {
    expect(
      run('quote-builder', { lines: [{ quantity: 1, 'unit-price': 100 }], 'vat-rate': 300 }).results['total'],
    ).toBeUndefined();
  });

  it('does not hold back results that do not need it', () => {
    expect(
      run('monthly-recurring-revenue', { 'starting-mrr': 100, 'contraction-mrr': 5, 'churned-mrr': 5 }).results,
    ).toMatchObject({
      'gross-revenue-retention': 90,
      'net-new-mrr': undefined,
    });
  });
});

describe('rows', () => {
  it('are left out when they are blank, and hold back the result when half filled or wrong', () => {
    const deal = { amount: 100, probability: 50 };
    expect(run('weighted-pipeline', { deals: [deal, {}, { name: 'soon' }] }).results['weighted-value']).toBe(50);
    expect(run('weighted-pipeline', { deals: [deal, { amount: 100 }] })).toMatchObject({
      missing: ['deals.2.probability'],
      results: { 'weighted-value': undefined },
    });
    expect(run('weighted-pipeline', { deals: [deal, { probability: 200 }] }).results['weighted-value']).toBeUndefined();
    expect(
      run('sales-forecast', { method: 'linear-trend', history: [{ amount: 1 }, { amount: Number.NaN }, { amount: 3 }] })
        .results['forecast-1'],
    ).toBeUndefined();
  });

  it('of the funnel are named in the page’s language and end at the last stage that was counted', () => {
    const stages = [1000, 200, 50].map((count) => ({ count }));
    expect(calculate(getCalculator('sales-funnel'), { stages }, 'ro').results['weakest-step']).toBe(
      'Conștientizare → Interes',
    );
    expect(calculate(getCalculator('sales-funnel'), { stages }, 'en').results).toMatchObject({
      'weakest-step': 'Awareness → Interest',
      'overall-conversion': 5,
    });
    expect(
      run('sales-funnel', { stages: [...stages, { name: 'X', count: -1 }] }).results['overall-conversion'],
    ).toBeUndefined();
  });

  it('of answers by score replace the three counts', () => {
    const answers = Array.from({ length: 11 }, (_, score) =>
      score === 10 ? { count: 3 } : score === 0 ? { count: 1 } : {},
    );
    expect(run('net-promoter-score', { promoters: 0, passives: 0, detractors: 9, answers }).results['nps']).toBe(50);
    expect(run('net-promoter-score', { promoters: 6, passives: 0, detractors: 4, answers: [{}] }).results['nps']).toBe(
      20,
    );
    expect(
      run('net-promoter-score', { promoters: 6, passives: 0, detractors: 4, answers: [{ count: 0.5 }] }).results['nps'],
    ).toBeUndefined();
  });

  it('of commission tiers replace the rate, in whatever order they come', () => {
    const tiers = [
      { from: 100, rate: 20 },
      { from: 0, rate: 10 },
    ];
    expect(run('commission', { sales: 150, rate: 99, tiers }).results['commission']).toBe(20);
    expect(run('commission', { sales: 150, rate: 99, tiers: [{ from: 100 }] }).results['commission']).toBeUndefined();
  });
});

test('a quota that is met has no coverage and nothing left to sell', () => {
  expect(
    run('pipeline-coverage', { pipeline: 100, quota: 50, 'closed-to-date': 60, 'win-rate': 20 }).results,
  ).toMatchObject({
    coverage: undefined,
    'pipeline-gap': 0,
  });
  expect(
    run('quota-attainment', { quota: 50, closed: 60, 'days-elapsed': 10, 'days-total': 10 }).results,
  ).toMatchObject({
    attainment: 120,
    remaining: 0,
    'needed-per-day': undefined,
  });
});
