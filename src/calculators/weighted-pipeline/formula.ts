import { divide, finite, sum } from '../arithmetic.ts';

/** An open deal: what it is worth, and how likely it is to be won (a fraction). */
export interface Deal {
  readonly amount: number;
  readonly probability: number;
}

/**
 * Weighted pipeline: the sum of each deal's amount times its probability. Money. No value without deals.
 * Source: the expected value of the deals' sum.
 */
export function weightedValue(deals: readonly Deal[]): number | undefined {
  return deals.length > 0 ? finite(sum(deals.map(({ amount, probability }) => amount * probability))) : undefined;
}

/** What all deals come to if every one is won. Money. */
export function totalValue(deals: readonly Pick<Deal, 'amount'>[]): number | undefined {
  return deals.length > 0 ? finite(sum(deals.map(({ amount }) => amount))) : undefined;
}

/** Weighted over total, a fraction: the average probability, weighted by amount. */
export function weightedShare(weighted: number, total: number): number | undefined {
  return divide(weighted, total);
}
