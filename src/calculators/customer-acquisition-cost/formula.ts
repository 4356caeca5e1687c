import { divide, sum } from '../arithmetic.ts';

/**
 * Customer acquisition cost: what sales and marketing spent in a period over the customers won in it. Money.
 * Source: the ordinary definition of CAC.
 * acquisitionCost(90000, 60000, 100) // => 1500
 */
export function acquisitionCost(salesCost: number, marketingCost: number, newCustomers: number): number | undefined {
  return divide(sum([salesCost, marketingCost]), newCustomers);
}

/** Months until a customer has paid back what winning it cost. No value when it earns nothing. */
export function paybackMonths(cac: number, monthlyProfit: number): number | undefined {
  return monthlyProfit > 0 ? divide(cac, monthlyProfit) : undefined;
}

/** What is left of a customer's profit once winning it is paid for; negative is a loss. Money. */
export function netPerCustomer(cac: number, profitPerCustomer: number): number {
  return sum([profitPerCustomer, -cac]);
}
