import { divide, sum } from '../arithmetic.ts';

/** Gross profit: revenue less the cost of what was sold. Money. Source: the ordinary income statement. */
export function grossProfit(revenue: number, costOfGoodsSold: number): number {
  return sum([revenue, -costOfGoodsSold]);
}

/**
 * A profit margin: what is left of revenue after the given costs, over revenue. A fraction. With the cost of goods sold it
 * is the gross margin, with operating expenses too the operating one, with interest and taxes too the net one.
 * margin(2000, 1500) // => 0.25
 */
export function margin(revenue: number, ...costs: readonly number[]): number | undefined {
  return divide(sum([revenue, ...costs.map((cost) => -cost)]), revenue);
}

/** The revenue at which these costs leave the given margin (a fraction). */
export function revenueForMargin(wanted: number, ...costs: readonly number[]): number | undefined {
  return divide(sum(costs), 1 - wanted);
}

/** What one cost may be for the given margin, with the other costs as they are. */
export function costForMargin(wanted: number, revenue: number, ...otherCosts: readonly number[]): number {
  return sum([revenue * (1 - wanted), ...otherCosts.map((cost) => -cost)]);
}
