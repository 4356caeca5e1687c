import { divide, finite, sum } from '../arithmetic.ts';

/**
 * Predictive customer lifetime value: the profit that a customer is expected to bring, each month's share discounted.
 * m * (1 + d) / (1 + d - r), with m = revenue * margin and r = 1 - churn; rates are monthly fractions. At d = 0, m / churn.
 * Source: the sum of the geometric series m * (r / (1 + d))^k over all months k from 0.
 * predictiveValue(80, 0.04, 0) // => 2000
 */
export function predictiveValue(monthlyProfit: number, churn: number, discount: number): number | undefined {
  return divide(monthlyProfit * (1 + discount), discount + churn);
}

/** Historical customer lifetime value: the profits that a customer did bring, added up. No value without any. */
export function historicalValue(profits: readonly number[]): number | undefined {
  return profits.length > 0 ? finite(sum(profits)) : undefined;
}

/** Lifetime value over acquisition cost. No value when the customer cost nothing. */
export function valueToCost(value: number, cac: number): number | undefined {
  return divide(value, cac);
}

/** Expected profit per won customer after so many months: the series' first terms. */
export function cumulativeProfit(monthlyProfit: number, churn: number, discount: number, months: number): number {
  const kept = (1 - churn) / (1 + discount);
  // A churn too small for the arithmetic to tell from none: every month brings the full profit.
  if (kept === 1) return monthlyProfit * months;
  return (monthlyProfit * (1 - kept ** months)) / (1 - kept);
}

/** The first whole month after which the cumulative profit covers the acquisition cost. No value when it never does. */
export function breakEvenMonth(
  monthlyProfit: number,
  churn: number,
  discount: number,
  cac: number,
): number | undefined {
  if (monthlyProfit <= 0) return cac > 0 ? undefined : 0;
  const kept = (1 - churn) / (1 + discount);
  const uncovered = 1 - (cac * (1 - kept)) / monthlyProfit;
  if (uncovered <= 0) return undefined;
  if (kept === 0) return Math.min(1, Math.ceil(cac / monthlyProfit));
  return finite(Math.ceil(Math.log(uncovered) / Math.log(kept) - 1e-9) + 0);
}
