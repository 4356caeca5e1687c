import { divide, sum } from '../arithmetic.ts';

/**
 * Annual contract value: what a contract brings in a year, without one-off fees.
 * (contract value - one-off fees) / term in years. Money in, money out.
 * Source: the ordinary definition of ACV.
 * annualContractValue(100000, 0, 4) // => 25000
 */
export function annualContractValue(contractValue: number, oneOffFees: number, termYears: number): number | undefined {
  return divide(sum([contractValue, -oneOffFees]), termYears);
}
