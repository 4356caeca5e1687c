import { divide, sum } from '../arithmetic.ts';

/** From this much in sales on, this rate is paid (a fraction) on the part above. */
export interface Tier {
  readonly from: number;
  readonly rate: number;
}

/**
 * Commission at one rate: sales * rate, with the rate as a fraction.
 * Source: the ordinary definition.
 * flatCommission(100000, 0.15) // => 15000
 */
export function flatCommission(sales: number, rate: number): number {
  return sales * rate;
}

/** What each tier pays: its rate on the part of sales above its threshold and below the next one's. In ascending order. */
export function tierParts(sales: number, tiers: readonly Tier[]): readonly (Tier & { readonly part: number })[] {
  const ascending = tiers.toSorted((a, b) => a.from - b.from);
  return ascending.map((tier, index) => {
    const top = Math.min(sales, ascending[index + 1]?.from ?? sales);
    return { ...tier, part: Math.max(0, top - tier.from) };
  });
}

/**
 * Marginal (progressive) commission, as with income tax brackets: the sum of each tier's part at its rate. Sales below
 * the lowest threshold earn nothing.
 */
export function tieredCommission(sales: number, tiers: readonly Tier[]): number {
  return sum(tierParts(sales, tiers).map(({ part, rate }) => part * rate));
}

/** Commission over sales, a fraction. No value without sales. */
export function effectiveRate(commission: number, sales: number): number | undefined {
  return divide(commission, sales);
}
