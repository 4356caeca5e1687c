/** The few operations that formulas share. "No value" is `undefined`: never 0, `NaN` or `Infinity`. */

/** The number itself, or nothing when it is not finite. */
export function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** divide(1, 4) // => 0.25; divide(1, 0) // => undefined */
export function divide(numerator: number, denominator: number): number | undefined {
  return finite(numerator / denominator);
}

/**
 * Whole units needed: the quotient rounded up, except that a remainder which is only floating-point noise is none.
 * ceilDivide(1.1, 0.1) // => 11, although 1.1 / 0.1 is 11.000000000000002
 */
export function ceilDivide(numerator: number, denominator: number): number | undefined {
  const quotient = divide(numerator, denominator);
  if (quotient === undefined) return undefined;
  const nearest = Math.round(quotient);
  return Math.abs(quotient - nearest) <= 1e-12 * Math.abs(nearest) ? nearest : Math.ceil(quotient);
}

/**
 * The sum, without the noise that adding decimals in binary leaves behind: digits beyond the 15th of the largest term are
 * none that anybody typed. Differences are sums too: sum([1000000.06, -1000000]) // => 0.06
 */
export function sum(terms: readonly number[]): number {
  const total = terms.reduce((soFar, term) => soFar + term, 0);
  const largest = Math.max(0, ...terms.map(Math.abs));
  // Outside this range decimal places cannot be counted, nor does anybody type such amounts.
  if (largest < 1e-5 || largest > 1e15) return total;
  return Number(total.toFixed(Math.max(0, 14 - Math.floor(Math.log10(largest)))));
}

/** 15 significant digits: takes off floating-point noise (0.30000000000000004 is 0.3) and nothing that anybody typed. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** The fraction that a percentage stands for: 8 is 0.08. */
export function fraction(percent: number | undefined): number | undefined {
  return percent === undefined ? undefined : percent / 100;
}

/** The percentage that a fraction is: 0.08 is 8. */
export function percentage(value: number | undefined): number | undefined {
  return value === undefined ? undefined : finite(value * 100);
}

type Maybe<Numbers extends readonly number[]> = { readonly [Index in keyof Numbers]: Numbers[Index] | undefined };

/** The formula's result, or nothing while one of its numbers is missing or when the result is not finite. */
export function apply<Numbers extends readonly number[]>(
  formula: (...numbers: Numbers) => number | undefined,
  ...numbers: Maybe<Numbers>
): number | undefined {
  if (numbers.includes(undefined)) return undefined;
  // Every element was just found to be there, which the compiler cannot carry over to the tuple.
  return finite(formula(...(numbers as unknown as Numbers)));
}
