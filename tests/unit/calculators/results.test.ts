import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calculate, exampleValues } from '../../../src/calculators/calculate.ts';
import type { CalculatorDefinition, ChartSpec, Results, Values } from '../../../src/calculators/definition.ts';
import { createFormatter } from '../../../src/calculators/number-format.ts';
import { getCalculator } from '../../../src/calculators/registry.ts';
import { spreadsheetFormulas } from '../../../src/calculators/spreadsheet.ts';
import { localeKeys, type Locale } from '../../../src/locales.ts';
import { anyValues, definitions, seeded } from './support.ts';

const hollow = /NaN|Infinity|undefined|\[object|null/;

/** Every text that a reader is shown for these values. */
function textsOf(
  definition: CalculatorDefinition,
  values: Values,
  results: Results,
  locale: Locale,
): readonly string[] {
  const format = createFormatter(locale);
  return [
    definition.reading(values, results, format),
    ...definition.steps(values, results, format).flatMap(({ label, expression }) => [label[locale], expression]),
    ...(definition.notices?.(values, results, format) ?? []).map(({ text }) => text),
  ];
}

function numbersOf(chart: ChartSpec | undefined): readonly number[] {
  if (!chart) return [];
  if (chart.kind !== 'line') return chart.bars.flatMap(({ value, filled = 0 }) => [value, filled]);
  return [...chart.series.flatMap(({ points }) => points.flat()), ...(chart.marks ?? []).flatMap(({ x, y }) => [x, y])];
}

describe.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (_id, definition) => {
  it('never gives NaN, Infinity or minus zero, nor says them, for any values within bounds', () => {
    fc.assert(
      fc.property(anyValues(definition.inputs), fc.constantFrom(...localeKeys), (given, locale) => {
        const { values, results } = calculate(definition, given, locale);
        for (const result of [...Object.values(definition.compute(values)), ...Object.values(results)]) {
          if (typeof result === 'number') expect(Number.isFinite(result)).toBe(true);
        }
        for (const result of Object.values(results)) expect(Object.is(result, -0)).toBe(false);
        const shown = [
          ...textsOf(definition, values, results, locale),
          ...Object.values(spreadsheetFormulas(definition, values, results)),
        ];
        for (const text of shown) expect(text.replace(/“.*?”|„.*?”/gs, '').match(hollow)?.[0]).toBeUndefined();
        for (const number of numbersOf(definition.chart?.(values, results, createFormatter(locale))))
          expect(Number.isFinite(number)).toBe(true);
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  it('says nothing and shows nothing while it is empty', () => {
    for (const locale of localeKeys) {
      const { values, results } = calculate(definition, {}, locale);
      expect(definition.reading(values, results, createFormatter(locale))).toBe('');
      expect(definition.steps(values, results, createFormatter(locale))).toEqual([]);
      expect(definition.chart?.(values, results, createFormatter(locale))).toBeUndefined();
      expect(spreadsheetFormulas(definition, values, results)).toEqual({});
    }
  });

  it('explains its example in both languages, in correct letters and without leftovers', () => {
    for (const locale of localeKeys) {
      const { values, results } = calculate(definition, exampleValues(definition, locale), locale);
      const texts = textsOf(definition, values, results, locale);
      expect(definition.reading(values, results, createFormatter(locale)).length).toBeGreaterThan(40);
      for (const text of texts) {
        expect(text).not.toMatch(hollow);
        expect(text).not.toMatch(/[ŞşŢţ]/);
        expect(text).toBe(text.normalize('NFC'));
      }
      if (locale === 'ro') expect(texts.join(' ')).not.toMatch(/\d %|\d%/);
    }
  });

  it('has no cedillas and a no-break space before "%" in its Romanian texts, and none in its English ones', () => {
    const { ro, en } = allTexts(definition);
    for (const text of ro) expect(text).not.toMatch(/[ŞşŢţ]|\d%|\d %/);
    for (const text of en) expect(text).not.toMatch(/\d[\s\u00a0]%/);
  });
});

test('500 rows take less than 50 ms to compute', () => {
  const history = Array.from({ length: 500 }, (_, index) => ({ amount: 1000 + 37 * (index % 13) }));
  const deals = history.map(({ amount }, index) => ({ name: `D${index}`, amount, probability: index % 100 }));
  const lines = history.map(({ amount }) => ({ quantity: 3, 'unit-price': amount / 7, discount: 5 }));
  const cases: readonly (readonly [string, Values])[] = [
    ['weighted-pipeline', { deals }],
    ['quote-builder', { lines }],
    ...['linear-trend', 'moving-average', 'exponential-smoothing'].map(
      (method) => ['sales-forecast', { history, method }] as const,
    ),
  ];
  for (const [id, values] of cases) {
    const definition = getCalculator(id);
    const run = () => {
      const start = performance.now();
      calculate(definition, values, 'ro');
      return performance.now() - start;
    };
    expect([id, Math.min(run(), run(), run()) < 50]).toEqual([id, true]);
  }
});

describe('results move the way that they must', () => {
  const rising: readonly (readonly [calculator: string, input: string, output: string, direction: 1 | -1])[] = [
    ['annual-contract-value', 'contract-value', 'acv', 1],
    ['annual-contract-value', 'term-years', 'acv', -1],
    ['churn-rate', 'customers-lost', 'annual-churn-rate', 1],
    ['churn-rate', 'customers-lost', 'customer-lifetime-months', -1],
    ['close-ratio', 'deals-won', 'close-ratio', 1],
    ['commission', 'sales', 'commission', 1],
    ['conversion-rate', 'conversions', 'interval-low', 1],
    ['conversion-rate', 'conversions', 'interval-high', 1],
    ['customer-acquisition-cost', 'new-customers', 'cac', -1],
    ['customer-lifetime-value', 'churn-rate', 'predictive-clv', -1],
    ['customer-lifetime-value', 'discount-rate', 'predictive-clv', -1],
    ['monthly-recurring-revenue', 'churned-mrr', 'net-revenue-retention', -1],
    ['net-promoter-score', 'promoters', 'nps', 1],
    ['profit-margin', 'revenue', 'net-margin', 1],
    ['markup', 'price', 'margin', 1],
    ['pipeline-coverage', 'win-rate', 'needed-coverage', -1],
    ['quota-attainment', 'closed', 'needed-per-day', -1],
    ['lead-sla', 'sql-win-rate', 'leads', -1],
    ['kpi-target', 'current', 'progress', 1],
    ['quote-builder', 'order-discount', 'total', -1],
    ['sales-velocity', 'cycle-days', 'velocity-per-day', -1],
  ];

  it.each(rising)('%s: with %s, %s goes the one way (%d)', (id, input, output, direction) => {
    const definition = getCalculator(id);
    const field = definition.inputs.find((candidate) => candidate.id === input);
    const limit = field?.kind === 'number' && field.unit === 'percent' ? 100 : 1_000_000;
    const bigBase: Values = { 'customers-at-start': 1e6, 'prospects-engaged': 1e6, visitors: 1e6 };
    const base = Object.fromEntries(
      Object.entries(bigBase).filter(([key]) => definition.inputs.some((candidate) => candidate.id === key)),
    );
    const at = (value: number) =>
      calculate(definition, { ...definition.example.values, ...base, [input]: value }, 'en').results[output];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: limit }), fc.integer({ min: 1, max: limit }), (one, other) => {
        const [lower, higher] = [at(Math.min(one, other)), at(Math.max(one, other))];
        if (typeof lower === 'number' && typeof higher === 'number')
          expect(direction * (higher - lower)).toBeGreaterThanOrEqual(0);
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  it('the interval holds the rate, and narrows as visitors are added', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (visitors, share) => {
          const at = (n: number) =>
            calculate(
              getCalculator('conversion-rate'),
              { visitors: n, conversions: Math.floor(share * visitors) * (n / visitors) },
              'en',
            ).results;
          const {
            'conversion-rate': rate = 0,
            'interval-low': low = 0,
            'interval-high': high = 0,
          } = at(visitors) as Record<string, number>;
          const { 'interval-low': tighterLow = 0, 'interval-high': tighterHigh = 0 } = at(visitors * 4) as Record<
            string,
            number
          >;
          expect(low <= rate && rate <= high && low >= 0 && high <= 100).toBe(true);
          expect(tighterHigh - tighterLow).toBeLessThan(high - low);
        },
      ),
      seeded,
    );
  });
});

/** Every text of a definition by language, wherever it is. */
function allTexts(definition: CalculatorDefinition): {
  readonly ro: readonly string[];
  readonly en: readonly string[];
} {
  const found = { ro: [] as string[], en: [] as string[] };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'ro' || key === 'en') && typeof value === 'string') found[key].push(value);
      else if (key !== 'tex') visit(value);
    }
  };
  visit(definition);
  return found;
}
