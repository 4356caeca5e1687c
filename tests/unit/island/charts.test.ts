import { nice, ticks } from 'd3-array';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barRowsOf, waterfallSpans } from '../../../src/calculators/island/charts/bar-rows.ts';
import { axisTicks, domainOf, linearScale, linePath } from '../../../src/calculators/island/charts/scale.ts';
import { createFormatter } from '../../../src/calculators/number-format.ts';

const format = createFormatter('en');

describe('Axes', () => {
  test('ticks are those of d3-array', () => {
    const ends = fc.tuple(fc.integer({ min: -1000, max: 0 }), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(ends, ([low, high]) => {
        const domain = domainOf([low, high], 5);
        const ours = axisTicks(domain, 5, 'money');
        expect(ours.length).toBeGreaterThan(1);
        expect(domain[0]).toBeLessThanOrEqual(low);
        expect(domain[1]).toBeGreaterThanOrEqual(high);
        expect(axisTicks([low, high], 5, 'money')).toEqual(ticks(low, high, 5));
      }),
      { seed: 4, numRuns: 1000 },
    );
    expect(domainOf([3, 97], 5)).toEqual(nice(0, 97, 5));
  });

  test('months are marked by half years and years', () => {
    expect(axisTicks([0, 24], 6, 'months')).toEqual([0, 6, 12, 18, 24]);
    expect(axisTicks([0, 60], 6, 'months')).toEqual([0, 12, 24, 36, 48, 60]);
  });

  test('values that are all 0 still have an axis', () => {
    expect(domainOf([0, 0], 5)).toEqual([0, 1]);
  });

  test('a path goes through the points', () => {
    expect(
      linePath(
        [
          [0, 0],
          [1, 10],
        ],
        linearScale([0, 1], [0, 100]),
        linearScale([0, 10], [50, 0]),
      ),
    ).toBe('M0 50L100 0');
  });
});

describe('Bars', () => {
  test('the changes of a waterfall start where the one before ended', () => {
    const bars = [
      { label: 'start', value: 100, role: 'total' },
      { label: 'new', value: 30, role: 'gain' },
      { label: 'lost', value: 50, role: 'loss' },
      { label: 'end', value: 80, role: 'total' },
    ] as const;
    expect(waterfallSpans(bars)).toEqual([
      [0, 100],
      [100, 130],
      [130, 80],
      [0, 80],
    ]);
    expect(waterfallSpans(bars.map((bar) => (bar.role === 'loss' ? { ...bar, value: -50 } : bar)))).toEqual(
      waterfallSpans(bars),
    );
  });

  test('a funnel is centred', () => {
    const rows = barRowsOf(
      {
        kind: 'funnel',
        bars: [
          { label: 'a', value: 10 },
          { label: 'b', value: 5 },
        ],
      },
      format,
    );
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0.25, 0.75],
    ]);
  });

  test('bars of nothing have no width, and never NaN', () => {
    const rows = barRowsOf({ kind: 'bars', y: { label: '', unit: 'money' }, bars: [{ label: 'a', value: 0 }] }, format);
    expect(rows[0]).toMatchObject({ from: 0, to: 0 });
  });
});
