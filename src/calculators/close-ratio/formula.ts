import { divide } from '../arithmetic.ts';

/**
 * Close ratio: deals won over the prospects that were engaged. A fraction.
 * Source: the ordinary definition (5 deals in 50 demos are 10 %).
 * closeRatio(5, 50) // => 0.1
 */
export function closeRatio(dealsWon: number, prospectsEngaged: number): number | undefined {
  return divide(dealsWon, prospectsEngaged);
}

/** How many prospects it takes to win one deal. No value while nothing is won. */
export function prospectsPerDeal(dealsWon: number, prospectsEngaged: number): number | undefined {
  return divide(prospectsEngaged, dealsWon);
}
