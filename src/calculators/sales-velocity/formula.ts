import { divide } from '../arithmetic.ts';

/** Days in an average month: 365.25 / 12. */
export const daysPerMonth = 30.4375;

/**
 * Sales velocity: what the pipeline brings a day, opportunities * average deal * win rate (a fraction) / cycle in days.
 * Money a day. Source: the ordinary definition.
 * velocityPerDay(40, 5000, 0.25, 50) // => 1000
 */
export function velocityPerDay(
  opportunities: number,
  averageDeal: number,
  winRate: number,
  cycleDays: number,
): number | undefined {
  return divide(opportunities * averageDeal * winRate, cycleDays);
}

/** The same over an average month. */
export function velocityPerMonth(perDay: number): number {
  return perDay * daysPerMonth;
}
