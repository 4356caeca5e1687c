import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calculate } from '../../../src/calculators/calculate.ts';
import type { Row, Values } from '../../../src/calculators/definition.ts';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { vatRateOn, currentVatRate } from '../../../src/calculators/quote-builder/vat-rates.ts';
import { Fraction, sumOf } from './exact.ts';
import { agree, seeded } from './support.ts';

/**
 * Every result computed a second time, from the words of the specification, in exact fractions of whole numbers: no
 * floating point, none of our functions. Inputs are everyday amounts with two decimals.
 */

const one = new Fraction(1n);
const hundred = new Fraction(100n);
const zero = new Fraction(0n);

type Exact = Readonly<Record<string, Fraction | undefined>>;
interface Reference {
  readonly id: string;
  readonly inputs: fc.Arbitrary<Values>;
  readonly expected: (values: Values) => Exact;
}

const money = fc.integer({ min: 1, max: 1_000_000_00 }).map((cents) => cents / 100);
const percent = fc.integer({ min: 1, max: 100_00 }).map((n) => n / 100);
const count = (max = 100_000) => fc.integer({ min: 1, max });
const record = (fields: Readonly<Record<string, fc.Arbitrary<number>>>): fc.Arbitrary<Values> =>
  fc.record(fields, { noNullPrototype: true });
const n = (values: Values | Row, id: string) => Fraction.of(values[id] as number);
const share = (values: Values | Row, id: string) => n(values, id).over(hundred);
const rows = (values: Values, id: string) => values[id] as readonly Row[];
const listOf = (row: fc.Arbitrary<Row>, minLength = 1) => fc.array(row, { minLength, maxLength: 12 });
const most = (a: Fraction, b: Fraction) => (a.minus(b).isNegative() ? b : a);
const partOf = (whole: string, part: string) =>
  fc.tuple(count(), fc.nat()).map(([all, some]): Values => ({ [whole]: all, [part]: some % (all + 1) }));

/** The least-squares line, by the normal equations with plain sums, not the centred form. */
const trendLine = (values: readonly Fraction[]) => {
  const size = new Fraction(BigInt(values.length));
  const xs = values.map((_, index) => new Fraction(BigInt(index + 1)));
  const [sx, sy] = [sumOf(xs), sumOf(values)];
  const sxx = sumOf(xs.map((x) => x.times(x)));
  const sxy = sumOf(xs.map((x, index) => x.times(values[index] ?? zero)));
  const slope = size
    .times(sxy)
    .minus(sx.times(sy))
    .over(size.times(sxx).minus(sx.times(sx)));
  return (x: number) =>
    sy
      .minus(slope.times(sx))
      .over(size)
      .plus(slope.times(new Fraction(BigInt(x))));
};

const up = (fraction: Fraction) => new Fraction(fraction.ceil());

const references: readonly Reference[] = [
  {
    id: 'annual-contract-value',
    inputs: record({ 'contract-value': money, 'one-off-fees': money, 'term-years': count(10) }),
    expected: (v) => ({ acv: n(v, 'contract-value').minus(n(v, 'one-off-fees')).over(n(v, 'term-years')) }),
  },
  {
    id: 'churn-rate',
    inputs: fc
      .tuple(partOf('customers-at-start', 'customers-lost'), fc.constantFrom(1, 2, 3, 4, 6, 12))
      .map(([customers, period]) => ({ ...customers, 'period-months': period })),
    expected: (v) => {
      const [lost, start, period] = [n(v, 'customers-lost'), n(v, 'customers-at-start'), v['period-months'] as number];
      const kept = start.minus(lost).over(start);
      return {
        'churn-rate': hundred.times(lost).over(start),
        'retention-rate': hundred.times(kept),
        // With periods that divide the year, compounding is a whole power.
        'annual-churn-rate': hundred.times(one.minus(kept.power(12 / period))),
        'customer-lifetime-months': lost.top === 0n ? undefined : Fraction.of(period).times(start).over(lost),
      };
    },
  },
  {
    id: 'close-ratio',
    inputs: partOf('prospects-engaged', 'deals-won'),
    expected: (v) => ({
      'close-ratio': hundred.times(n(v, 'deals-won')).over(n(v, 'prospects-engaged')),
      'prospects-per-deal': v['deals-won'] === 0 ? undefined : n(v, 'prospects-engaged').over(n(v, 'deals-won')),
    }),
  },
  {
    id: 'commission',
    inputs: fc.tuple(money, money, listOf(fc.record({ from: money, rate: percent }))).map(([sales, base, tiers]) => ({
      sales,
      'base-salary': base,
      tiers: tiers.filter((tier, index) => tiers.findIndex(({ from }) => from === tier.from) === index),
    })),
    expected: (v) => {
      // Not by slices: each threshold adds the change of rate on everything above it.
      const sorted = rows(v, 'tiers').toSorted((a, b) => (a['from'] as number) - (b['from'] as number));
      const parts = sorted.map((tier, index) => {
        const before = sorted[index - 1];
        const change = share(tier, 'rate').minus(before ? share(before, 'rate') : zero);
        return change.times(most(zero, n(v, 'sales').minus(n(tier, 'from'))));
      });
      const commission = sumOf(parts);
      return {
        commission,
        'effective-rate': hundred.times(commission).over(n(v, 'sales')),
        'total-pay': commission.plus(n(v, 'base-salary')),
      };
    },
  },
  {
    id: 'customer-acquisition-cost',
    inputs: record({
      'sales-cost': money,
      'marketing-cost': money,
      'new-customers': count(),
      'monthly-profit-per-customer': money,
      'profit-per-customer': money,
    }),
    expected: (v) => {
      const cac = n(v, 'sales-cost').plus(n(v, 'marketing-cost')).over(n(v, 'new-customers'));
      return {
        cac,
        'payback-months': cac.over(n(v, 'monthly-profit-per-customer')),
        'net-per-customer': n(v, 'profit-per-customer').minus(cac),
      };
    },
  },
  {
    id: 'customer-lifetime-value',
    inputs: fc
      .tuple(
        record({
          'revenue-per-period': money,
          'gross-margin': percent,
          'churn-rate': percent,
          'discount-rate': percent,
          cac: money,
        }),
        listOf(fc.record({ amount: money })),
      )
      .map(([numbers, profits]) => ({ ...numbers, 'past-profits': profits })),
    expected: (v) => {
      const profit = n(v, 'revenue-per-period').times(share(v, 'gross-margin'));
      const [d, r] = [share(v, 'discount-rate'), one.minus(share(v, 'churn-rate'))];
      const clv = profit.times(one.plus(d)).over(one.plus(d).minus(r));
      return {
        'predictive-clv': clv,
        'historical-clv': sumOf(rows(v, 'past-profits').map((row) => n(row, 'amount'))),
        'clv-cac-ratio': clv.over(n(v, 'cac')),
      };
    },
  },
  {
    id: 'monthly-recurring-revenue',
    inputs: record({
      'starting-mrr': money,
      'new-mrr': money,
      'expansion-mrr': money,
      'contraction-mrr': money,
      'churned-mrr': money,
    }),
    expected: (v) => {
      const [s, a, e, c, h] = ['starting-mrr', 'new-mrr', 'expansion-mrr', 'contraction-mrr', 'churned-mrr'].map((id) =>
        n(v, id),
      ) as [Fraction, Fraction, Fraction, Fraction, Fraction];
      const net = a.plus(e).minus(c).minus(h);
      return {
        'net-new-mrr': net,
        'ending-mrr': s.plus(net),
        'growth-rate': hundred.times(net).over(s),
        arr: new Fraction(12n).times(s.plus(net)),
        'gross-revenue-retention': hundred.times(s.minus(c).minus(h)).over(s),
        'net-revenue-retention': hundred.times(s.plus(e).minus(c).minus(h)).over(s),
        'quick-ratio': a.plus(e).over(c.plus(h)),
      };
    },
  },
  {
    id: 'net-promoter-score',
    inputs: fc
      .array(fc.nat(500), { minLength: 11, maxLength: 11 })
      .filter((counts) => counts.some(Boolean))
      .map((counts) => ({ answers: counts.map((answers) => ({ count: answers })) })),
    expected: (v) => {
      const counts = rows(v, 'answers').map((row) => n(row, 'count'));
      const points = sumOf(
        counts.map((answers, score) => answers.times(new Fraction(score >= 9 ? 1n : score <= 6 ? -1n : 0n))),
      );
      return { nps: hundred.times(points).over(sumOf(counts)) };
    },
  },
  {
    id: 'profit-margin',
    inputs: record({
      revenue: money,
      'cost-of-goods-sold': money,
      'operating-expenses': money,
      'interest-and-taxes': money,
    }),
    expected: (v) => {
      const revenue = n(v, 'revenue');
      const gross = revenue.minus(n(v, 'cost-of-goods-sold'));
      const operating = gross.minus(n(v, 'operating-expenses'));
      const net = operating.minus(n(v, 'interest-and-taxes'));
      const margin = (profit: Fraction) => hundred.times(profit).over(revenue);
      return {
        'gross-profit': gross,
        'gross-margin': margin(gross),
        'operating-margin': margin(operating),
        'net-margin': margin(net),
      };
    },
  },
  {
    id: 'markup',
    inputs: record({ cost: money, price: money }),
    expected: (v) => {
      const profit = n(v, 'price').minus(n(v, 'cost'));
      return {
        markup: hundred.times(profit).over(n(v, 'cost')),
        margin: hundred.times(profit).over(n(v, 'price')),
        profit,
      };
    },
  },
  {
    id: 'pipeline-coverage',
    inputs: record({ pipeline: money, quota: money, 'closed-to-date': money, 'win-rate': percent }),
    expected: (v) => {
      const left = n(v, 'quota').minus(n(v, 'closed-to-date'));
      const needed = one.over(share(v, 'win-rate'));
      return {
        coverage: left.top > 0n ? n(v, 'pipeline').over(left) : undefined,
        'needed-coverage': needed,
        'pipeline-gap': most(zero, needed.times(left).minus(n(v, 'pipeline'))),
      };
    },
  },
  {
    id: 'quota-attainment',
    inputs: record({ quota: money, closed: money, 'days-elapsed': count(400), 'days-total': count(400) }),
    expected: (v) => {
      const attainment = n(v, 'closed').over(n(v, 'quota'));
      const remaining = most(zero, n(v, 'quota').minus(n(v, 'closed')));
      const left = n(v, 'days-total').minus(n(v, 'days-elapsed'));
      return {
        attainment: hundred.times(attainment),
        pace: hundred.times(attainment).over(n(v, 'days-elapsed').over(n(v, 'days-total'))),
        remaining,
        'needed-per-day': left.top > 0n ? remaining.over(left) : undefined,
      };
    },
  },
  {
    id: 'weighted-pipeline',
    inputs: listOf(fc.record({ name: fc.constant('X'), amount: money, probability: percent })).map((deals) => ({
      deals,
    })),
    expected: (v) => {
      const weighted = sumOf(rows(v, 'deals').map((deal) => n(deal, 'amount').times(share(deal, 'probability'))));
      const total = sumOf(rows(v, 'deals').map((deal) => n(deal, 'amount')));
      return {
        'weighted-value': weighted,
        'total-value': total,
        'weighted-share': hundred.times(weighted).over(total),
      };
    },
  },
  {
    id: 'sales-funnel',
    inputs: listOf(fc.record({ count: count() }), 2).map((stages) => ({ stages })),
    expected: (v) => {
      const counts = rows(v, 'stages').map((stage) => n(stage, 'count'));
      const at = (index: number) => counts.at(index) ?? one;
      const steps = counts
        .slice(1)
        .map((reached, index) => [`step-${index + 1}-conversion`, hundred.times(reached).over(at(index))]);
      return { 'overall-conversion': hundred.times(at(-1)).over(at(0)), ...(Object.fromEntries(steps) as Exact) };
    },
  },
  {
    id: 'sales-forecast',
    inputs: listOf(fc.record({ amount: money }), 2).map((history) => ({ history, method: 'linear-trend', periods: 3 })),
    expected: (v) => {
      const history = rows(v, 'history').map((row) => n(row, 'amount'));
      const misses = history.slice(2).map((actual, index) => {
        const miss = actual.minus(trendLine(history.slice(0, index + 2))(index + 3));
        return miss.isNegative() ? zero.minus(miss) : miss;
      });
      const forecasts = [1, 2, 3].map((ahead) => [`forecast-${ahead}`, trendLine(history)(history.length + ahead)]);
      const error = misses.length > 0 ? sumOf(misses).over(new Fraction(BigInt(misses.length))) : undefined;
      return { ...(Object.fromEntries(forecasts) as Exact), 'mean-absolute-error': error };
    },
  },
  {
    id: 'lead-score',
    inputs: listOf(fc.record({ points: fc.integer({ min: -50, max: 50 }), present: fc.boolean() })).map((signals) => ({
      signals,
    })),
    expected: (v) => ({
      score: sumOf(
        rows(v, 'signals')
          .filter(({ present }) => present)
          .map((signal) => n(signal, 'points')),
      ),
    }),
  },
  {
    id: 'lead-sla',
    inputs: record({
      'revenue-goal': money,
      'average-deal': fc.integer({ min: 10_00, max: 100_000_00 }).map((cents) => cents / 100),
      'sql-win-rate': percent,
      'mql-sql-rate': percent,
      'lead-mql-rate': percent,
    }),
    expected: (v) => {
      const deals = up(n(v, 'revenue-goal').over(n(v, 'average-deal')));
      const sqls = up(deals.over(share(v, 'sql-win-rate')));
      const mqls = up(sqls.over(share(v, 'mql-sql-rate')));
      return { deals, sqls, mqls, leads: up(mqls.over(share(v, 'lead-mql-rate'))) };
    },
  },
  {
    id: 'kpi-target',
    inputs: record({
      baseline: money,
      target: money,
      current: money,
      'days-elapsed': count(400),
      'days-total': count(400),
    }),
    expected: (v) => {
      const [change, way] = [n(v, 'current').minus(n(v, 'baseline')), n(v, 'target').minus(n(v, 'baseline'))];
      return {
        progress: way.top === 0n ? undefined : hundred.times(change).over(way),
        'expected-progress': hundred.times(n(v, 'days-elapsed')).over(n(v, 'days-total')),
        projected: n(v, 'baseline').plus(change.times(n(v, 'days-total')).over(n(v, 'days-elapsed'))),
      };
    },
  },
  {
    id: 'sales-velocity',
    inputs: record({ opportunities: count(), 'average-deal': money, 'win-rate': percent, 'cycle-days': count(400) }),
    expected: (v) => {
      const perDay = n(v, 'opportunities')
        .times(n(v, 'average-deal'))
        .times(share(v, 'win-rate'))
        .over(n(v, 'cycle-days'));
      return { 'velocity-per-day': perDay, 'velocity-per-month': perDay.times(new Fraction(36525n, 1200n)) };
    },
  },
];

describe.each(references)('$id', ({ id, inputs, expected }) => {
  it('agrees with exact fractions to 1e-9 for everyday amounts', () => {
    fc.assert(
      fc.property(inputs, (values) => {
        const { results } = calculate(getCalculator(id), values, 'en');
        for (const [output, exact] of Object.entries(expected(values))) {
          if (exact === undefined) expect(results[output]).toBeUndefined();
          else
            expect(
              agreesWith(results[output], exact),
              `${output}: ${String(results[output])} for ${exact.toNumber()}`,
            ).toBe(true);
        }
      }),
      { ...seeded, numRuns: 500 },
    );
  });
});

/** To 1e-9 relative, or absolute where terms of a million cancel to nearly nothing. */
function agreesWith(actual: unknown, exact: Fraction): boolean {
  const number = exact.toNumber();
  return (
    agree(actual, number) || (typeof actual === 'number' && Math.abs(actual - number) < 1e-8 && Math.abs(number) < 1)
  );
}

/** The net of a quote with a single line. */
const netOf = (quantity: number, price: number) =>
  calculate(getCalculator('quote-builder'), { lines: [{ quantity, 'unit-price': price }], 'vat-rate': 0 }, 'ro')
    .results['net'];

describe('quote-builder', () => {
  const line = fc.record({
    quantity: fc.integer({ min: 0, max: 10_000 }).map((thousandths) => thousandths / 8),
    'unit-price': fc.integer({ min: 0, max: 1_000_000 }).map((tenths) => tenths / 1000),
    discount: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  });
  const small = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10);

  it('is right to the cent, as whole-number arithmetic has it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), small, small, (lines, orderDiscount, vatRate) => {
        const rest = (percentage: number) => hundred.minus(Fraction.of(percentage)).over(hundred);
        const listed = lines.map((item) => n(item, 'quantity').times(n(item, 'unit-price')));
        const nets = lines.map((item, index) => (listed[index] ?? zero).times(rest(item.discount)).cents());
        const net = sumOf(nets).times(rest(orderDiscount)).cents();
        const vat = net.times(Fraction.of(vatRate).over(hundred)).cents();
        const { results } = calculate(
          getCalculator('quote-builder'),
          { lines, 'order-discount': orderDiscount, 'vat-rate': vatRate },
          'ro',
        );
        expect(results).toEqual({
          net: net.toNumber(),
          vat: vat.toNumber(),
          total: net.plus(vat).toNumber(),
          'discount-total': sumOf(listed.map((amount) => amount.cents()))
            .minus(net)
            .toNumber(),
        });
      }),
      seeded,
    );
  });

  it('rounds half a cent up where binary arithmetic would round it down', () => {
    expect([netOf(1, 1.005), netOf(1, 8.345), netOf(3, 0.335), netOf(1, 2.675)]).toEqual([1.01, 8.35, 1.01, 2.68]);
  });

  it('knows the Romanian standard VAT rate by date, and starts with the latest', () => {
    expect([
      vatRateOn('2016-12-31'),
      vatRateOn('2025-07-31'),
      vatRateOn('2025-08-01'),
      vatRateOn('2026-11-24'),
    ]).toEqual([undefined, 19, 21, 21]);
    expect(currentVatRate).toBe(vatRateOn('9999-12-31'));
  });
});

test('the Wilson limits solve the equation that defines them: (k/n - p)^2 = z^2 p (1 - p) / n', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (visitors, some) => {
      const conversions = some % (visitors + 1);
      const { results } = calculate(getCalculator('conversion-rate'), { visitors, conversions }, 'en');
      for (const id of ['interval-low', 'interval-high']) {
        const p = (results[id] as number) / 100;
        const distance = conversions / visitors - p;
        expect(Math.abs(distance ** 2 - (1.959963984540054 ** 2 * p * (1 - p)) / visitors)).toBeLessThan(1e-12);
      }
    }),
    seeded,
  );
});

test('the NPS margin is z standard errors of the answers counted as +100, 0 and -100', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), count(500), (promoters, passives, detractors) => {
      const scores = [
        ...Array<number>(promoters).fill(100),
        ...Array<number>(passives).fill(0),
        ...Array<number>(detractors).fill(-100),
      ];
      const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
      const variance = scores.reduce((a, b) => a + (b - mean) ** 2, 0) / scores.length;
      const { results } = calculate(getCalculator('net-promoter-score'), { promoters, passives, detractors }, 'en');
      expect(agreesWithin(results['margin-of-error'], 1.959963984540054 * Math.sqrt(variance / scores.length))).toBe(
        true,
      );
    }),
    { ...seeded, numRuns: 100 },
  );
});

test('exponential smoothing is the weighted sum that its weights alpha (1 - alpha)^age say', () => {
  const amounts = fc.array(money, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 0, max: 100 }).map((n100) => n100 / 100),
      (history, alpha) => {
        const last = history.length - 1;
        const level = history.reduce(
          (total, value, index) => total + value * (1 - alpha) ** (last - index) * (index === 0 ? 1 : alpha),
          0,
        );
        const values = {
          history: history.map((amount) => ({ amount })),
          method: 'exponential-smoothing',
          alpha,
          periods: 2,
        };
        const { results } = calculate(getCalculator('sales-forecast'), values, 'en');
        expect(agree(results['forecast-1'], level)).toBe(true);
        expect(results['forecast-2']).toBe(results['forecast-1']);
      },
    ),
    seeded,
  );
});

test('customer lifetime value is the sum of the months’ profits, added up one by one', () => {
  const example = { 'revenue-per-period': 90, 'gross-margin': 70, 'churn-rate': 5, 'discount-rate': 1 };
  let [sum, profit] = [0, 63];
  for (let month = 0; month < 2_000; month += 1) [sum, profit] = [sum + profit, (profit * 0.95) / 1.01];
  expect(agree(calculate(getCalculator('customer-lifetime-value'), example, 'en').results['predictive-clv'], sum)).toBe(
    true,
  );
});

test('BANT: every combination of answers has the points and the verdict of the rule', () => {
  const choices = ['unknown', 'no', 'partial', 'yes'];
  for (let code = 0; code < 256; code += 1) {
    const given = [0, 1, 2, 3].map((place) => choices[Math.floor(code / 4 ** place) % 4] ?? '');
    const [budget, authority, need, timing] = given;
    const eighths =
      given.filter((answer) => answer === 'yes').length * 2 + given.filter((answer) => answer === 'partial').length;
    const verdict = given.includes('unknown')
      ? 'cannot-tell'
      : eighths >= 6
        ? 'pursue'
        : eighths >= 4
          ? 'nurture'
          : 'disqualify';
    const { results } = calculate(getCalculator('bant-score'), { budget, authority, need, timing }, 'ro');
    expect(results).toEqual({ score: eighths * 12.5, verdict });
  }
});

function agreesWithin(actual: unknown, expected: number): boolean {
  return agree(actual, expected) || (expected < 1e-9 && actual === 0);
}
