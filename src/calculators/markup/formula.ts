import { divide, sum } from '../arithmetic.ts';

/** What a sale leaves: price less cost. Money. */
export function profit(price: number, cost: number): number {
  return sum([price, -cost]);
}

/**
 * Markup: what is added to the cost, over the cost. A fraction. Source: the ordinary definition.
 * markup(100, 80) // => 0.25
 */
export function markup(price: number, cost: number): number | undefined {
  return divide(profit(price, cost), cost);
}

/**
 * Margin: the same profit over the price. A fraction, always below the markup.
 * margin(100, 80) // => 0.2
 */
export function margin(price: number, cost: number): number | undefined {
  return divide(profit(price, cost), price);
}

/** The margin that a markup comes to: markup / (1 + markup). */
export function marginOfMarkup(markupOnCost: number): number {
  return markupOnCost / (1 + markupOnCost);
}
