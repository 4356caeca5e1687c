import { divide } from '../arithmetic.ts';

/**
 * Customer churn: the share of the customers at the start of a period who left during it.
 * Source: the ordinary definition, customers lost over customers at the start.
 * churnRate(8, 100) // => 0.08
 */
export function churnRate(customersLost: number, customersAtStart: number): number | undefined {
  return divide(customersLost, customersAtStart);
}

/** The share of the customers at the start who are still there: 1 - churn. */
export function retentionRate(customersLost: number, customersAtStart: number): number | undefined {
  return divide(customersAtStart - customersLost, customersAtStart);
}

/**
 * The same churn carried over a longer or shorter span: 1 - (1 - churn)^(to / from), as compound interest does.
 * Through logarithms, so that a tiny churn keeps its digits.
 */
export function churnOverSpan(churn: number, fromMonths: number, toMonths: number): number {
  return -Math.expm1((toMonths / fromMonths) * Math.log1p(-churn));
}

/** How long a customer stays on average, in months: period / churn. No value when nobody leaves. */
export function lifetimeMonths(churn: number, periodMonths: number): number | undefined {
  return divide(periodMonths, churn);
}

/** The period in which `churn` adds up to `annualChurn` over a year, in months. */
export function periodForAnnualChurn(churn: number, annualChurn: number): number | undefined {
  return divide(12 * Math.log1p(-churn), Math.log1p(-annualChurn));
}

/** Customers left after so many months at this rate. */
export function customersLeft(customersAtStart: number, churn: number, periodMonths: number, months: number): number {
  // 1 to the power of infinity, for a period of next to nothing, is not a number.
  if (churn === 0) return customersAtStart;
  return customersAtStart * (1 - churn) ** (months / periodMonths);
}
