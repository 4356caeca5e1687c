import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calculate } from '../../../src/calculators/calculate.ts';
import type { Values } from '../../../src/calculators/definition.ts';
import { message } from '../../../src/calculators/messages.ts';
import { createFormatter } from '../../../src/calculators/number-format.ts';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { solveFor, type Solution } from '../../../src/calculators/solve.ts';
import { everydayValues } from './everyday.ts';
import { agree, definitions, seeded } from './support.ts';

/** Everyday values for which every locked result has one solution, where values merely within bounds do not do. */
const amount = fc.integer({ min: 10_00, max: 900_000_00 }).map((cents) => cents / 100);
const part = fc.integer({ min: 50, max: 900 }).map((thousandths) => thousandths / 1000);
const percent = fc.integer({ min: 50, max: 95_00 }).map((n) => n / 100);
const whole = fc.integer({ min: 1, max: 5_000 });
const cents = (value: number) => Math.round(value * 100) / 100;

const everyday: Readonly<Record<string, fc.Arbitrary<Values>>> = {
  'annual-contract-value': fc.tuple(amount, part, fc.integer({ min: 1, max: 120 })).map(([total, fees, months]) => ({
    'contract-value': total,
    'one-off-fees': cents(total * fees),
    'term-years': months / 12,
  })),
  'churn-rate': fc.tuple(whole, whole, fc.integer({ min: 1, max: 24 })).map(([lost, kept, period]) => ({
    'customers-at-start': 20 * (lost + kept),
    'customers-lost': lost,
    'period-months': period,
  })),
  'close-ratio': fc
    .tuple(whole, whole)
    .map(([won, others]) => ({ 'prospects-engaged': won + others, 'deals-won': won })),
  commission: fc.oneof(
    fc.record({ sales: amount, rate: percent, 'base-salary': amount }, { noNullPrototype: true }),
    fc.tuple(amount, amount, percent, percent).map(([sales, step, low, high]) => ({
      sales,
      rate: low,
      'base-salary': 3000,
      tiers: [
        { from: 0, rate: low },
        { from: step, rate: high },
      ],
    })),
  ),
  'conversion-rate': fc.tuple(whole, whole).map(([hits, others]) => ({ visitors: hits + others, conversions: hits })),
  'customer-acquisition-cost': fc.record(
    {
      'sales-cost': amount,
      'marketing-cost': amount,
      'new-customers': whole,
      'monthly-profit-per-customer': amount,
      'profit-per-customer': amount,
    },
    { noNullPrototype: true },
  ),
  'customer-lifetime-value': fc.record(
    {
      'revenue-per-period': amount,
      'gross-margin': percent,
      'churn-rate': percent,
      'discount-rate': percent,
      cac: amount,
    },
    { noNullPrototype: true },
  ),
  'monthly-recurring-revenue': fc.record(
    {
      'starting-mrr': amount,
      'new-mrr': amount,
      'expansion-mrr': amount,
      'contraction-mrr': amount,
      'churned-mrr': amount,
    },
    { noNullPrototype: true },
  ),
  'profit-margin': fc.tuple(amount, part, part, part).map(([revenue, a, b, c]) => ({
    revenue,
    'cost-of-goods-sold': cents(revenue * a),
    'operating-expenses': cents(revenue * b),
    'interest-and-taxes': cents(revenue * c),
  })),
  markup: fc.tuple(amount, part).map(([cost, added]) => ({ cost, price: cents(cost * (1 + 3 * added)) })),
  'pipeline-coverage': fc.tuple(amount, part, percent, part).map(([quota, closed, rate, covered]) => {
    const sold = cents(quota * closed);
    return {
      quota,
      'closed-to-date': sold,
      'win-rate': rate,
      pipeline: cents(((quota - sold) / (rate / 100)) * covered),
    };
  }),
  'quota-attainment': fc
    .tuple(amount, part, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }))
    .map(([quota, sold, elapsed, left]) => ({
      quota,
      closed: cents(quota * sold),
      'days-elapsed': elapsed,
      'days-total': elapsed + left,
    })),
  'sales-velocity': fc.record(
    {
      opportunities: whole,
      'average-deal': amount,
      'win-rate': percent,
      'cycle-days': fc.integer({ min: 1, max: 720 }),
    },
    { noNullPrototype: true },
  ),
};

const pairs = definitions.flatMap((definition) =>
  Object.entries(definition.solve ?? {}).flatMap(([output, inputs]) =>
    inputs.map((input) => ({ id: definition.id, definition, output, input })),
  ),
);

describe('solving for an input gives back the value that the result came from', () => {
  it.each(pairs)('$id: $input from $output, 1,000 times', ({ id, definition, output, input }) => {
    let checked = 0;
    fc.assert(
      fc.property(everyday[id] ?? everydayValues(definition), fc.boolean(), (given, isBlank) => {
        if (given['tiers'] && (input === 'rate' || output === 'effective-rate')) return;
        const { values, results } = calculate(definition, given, 'en');
        const target = results[output];
        if (typeof target !== 'number') throw new Error(`no ${output} for ${JSON.stringify(given)}`);
        // Half of the time the unknown is empty, as it is for a reader who does not know it.
        const solution = solveFor(
          definition,
          output,
          target,
          input,
          isBlank ? { ...values, [input]: undefined } : values,
        );
        if (solution.kind !== 'value') throw new Error(`${JSON.stringify(solution)} for ${JSON.stringify(given)}`);
        const back = definition.compute({ ...values, [input]: solution.value })[output];
        expect(agree(back, target), `${output}: ${String(back)} for ${target}`).toBe(true);
        if (isSteep(definition.compute, values, output, input))
          expect(agree(solution.value, values[input] as number), `${solution.value} for ${String(values[input])}`).toBe(
            true,
          );
        checked += 1;
      }),
      seeded,
    );
    expect(checked).toBeGreaterThan(400);
  });
});

/** Whether the result tells nearby inputs apart: where a change of 1e-6 in the input is one of at least 1e-8 in the result. */
function isSteep(
  compute: (values: Values) => Readonly<Record<string, unknown>>,
  values: Values,
  output: string,
  input: string,
): boolean {
  const at = (value: number) => compute({ ...values, [input]: value })[output] as number;
  const x = values[input] as number;
  return Math.abs(at(x * (1 - 1e-6)) - at(x)) >= 1e-8 * Math.abs(at(x));
}

const solve = (id: string, output: string, target: number, input: string, given: Values): Solution => {
  const definition = getCalculator(id);
  return solveFor(definition, output, target, input, calculate(definition, given, 'ro').values);
};
const none = (solution: Solution) => (solution.kind === 'none' ? solution.reason : solution.kind);
const say = (solution: Solution, locale: 'ro' | 'en') =>
  solution.kind === 'none' ? message(solution.reason, solution.params, createFormatter(locale)) : '';

describe('what a reader asks', () => {
  it('which churn gives 5 %: the customers lost, exactly', () => {
    expect(solve('churn-rate', 'churn-rate', 7, 'customers-lost', { 'customers-at-start': 100 })).toEqual({
      kind: 'value',
      value: 7,
    });
  });

  it('a count that does not come out whole: both neighbours, with the result of each', () => {
    expect(solve('churn-rate', 'churn-rate', 5, 'customers-lost', { 'customers-at-start': 90 })).toEqual({
      kind: 'value',
      value: 4.5,
      whole: [
        { value: 4, result: 4.44444444444444 },
        { value: 5, result: 5.55555555555556 },
      ],
    });
  });

  it('how many conversions make the lower limit 12 %: by root finding', () => {
    const solution = solve('conversion-rate', 'interval-low', 12, 'conversions', { visitors: 1000 });
    if (solution.kind !== 'value') throw new Error('no solution');
    const { results } = calculate(
      getCalculator('conversion-rate'),
      { visitors: 1000, conversions: Math.round(solution.value) },
      'ro',
    );
    expect(Math.abs((results['interval-low'] as number) - 12)).toBeLessThan(0.1);
    expect(solution.whole).toHaveLength(2);
  });

  it('what closes the pipeline gap: the least pipeline, and any larger one', () => {
    const given = { quota: 200000, 'closed-to-date': 50000, 'win-rate': 25 };
    expect(solve('pipeline-coverage', 'pipeline-gap', 0, 'pipeline', given)).toEqual({
      kind: 'value',
      value: 600000,
      also: 'larger',
    });
  });

  it('sales for a commission on tiers', () => {
    const tiers = [
      { from: 0, rate: 5 },
      { from: 50000, rate: 8 },
    ];
    const solution = solve('commission', 'commission', 4900, 'sales', { tiers });
    expect(solution.kind === 'value' && agree(solution.value, 80000)).toBe(true);
  });
});

describe('what has no solution is said in words', () => {
  it('a value beyond the bounds names what it would take', () => {
    const solution = solve('churn-rate', 'annual-churn-rate', 100, 'period-months', {
      'customers-at-start': 10,
      'customers-lost': 0,
    });
    expect(none(solution)).toBe('no-effect');
    const beyond = solve('close-ratio', 'close-ratio', 150, 'deals-won', { 'prospects-engaged': 40 });
    expect(say(beyond, 'ro')).toBe('Ar fi nevoie de 60 la „Tranzacții câștigate”, ceea ce nu se poate.');
    expect(say(beyond, 'en')).toBe('It would take 60 for “Deals won”, which is not possible.');
  });

  it('a target that no value reaches', () => {
    expect(none(solve('markup', 'margin', 100, 'price', { cost: 80 }))).toBe('unreachable');
    expect(none(solve('pipeline-coverage', 'pipeline-gap', -5, 'pipeline', { quota: 10, 'win-rate': 50 }))).toBe(
      'unreachable',
    );
  });

  it('an input that changes nothing, whether or not the result is the one asked for', () => {
    const given = { sales: 100, rate: 5, tiers: [{ from: 0, rate: 10 }] };
    expect(none(solve('commission', 'commission', 12, 'rate', given))).toBe('no-effect');
    expect(none(solve('commission', 'commission', 10, 'rate', given))).toBe('any');
  });

  it('other inputs that are still missing', () => {
    expect(none(solve('sales-velocity', 'velocity-per-day', 100, 'win-rate', { opportunities: 5 }))).toBe(
      'missing-input',
    );
  });

  it('a result or an input that cannot be solved for', () => {
    expect(none(solve('net-promoter-score', 'nps', 50, 'promoters', {}))).toBe('not-solvable');
  });
});

test('churn of a quarter is handed on to lifetime value as churn of a month', () => {
  const churn = getCalculator('churn-rate');
  const { values, results } = calculate(churn, churn.example.values, 'en');
  const monthly = churn.feeds?.[0]?.convert?.(results['churn-rate'] as number, values) ?? 0;
  expect(agree(100 * (1 - (1 - monthly / 100) ** 3), 8)).toBe(true);
  expect(churn.feeds?.[0]?.convert?.(8, { ...values, 'period-months': 1 })).toBeCloseTo(8, 12);
});
