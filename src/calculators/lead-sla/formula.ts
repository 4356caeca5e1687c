import { ceilDivide } from '../arithmetic.ts';

/**
 * Deals that a revenue goal takes: goal / average deal, rounded up, since half a deal brings nothing.
 * dealsNeeded(300000, 10000) // => 30
 */
export function dealsNeeded(revenueGoal: number, averageDeal: number): number | undefined {
  return ceilDivide(revenueGoal, averageDeal);
}

/**
 * How many have to enter a step for so many to leave it: count / rate, rounded up. The rate is a percentage here, so that
 * whole percentages divide without rounding noise. Source: the funnel read backwards.
 * enteringNeeded(30, 25) // => 120
 */
export function enteringNeeded(leaving: number, ratePercent: number): number | undefined {
  return ceilDivide(100 * leaving, ratePercent);
}
