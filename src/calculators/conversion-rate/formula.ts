import { divide } from '../arithmetic.ts';

/** The 97.5 % point of the normal distribution: two-sided 95 %. */
const z = 1.959963984540054;

/**
 * Conversion rate: conversions over visitors (or whatever the base is). A fraction.
 * conversionRate(15, 100) // => 0.15
 */
export function conversionRate(conversions: number, visitors: number): number | undefined {
  return divide(conversions, visitors);
}

/**
 * The 95 % Wilson score interval for a share, as fractions: where the true rate plausibly is, given how few were counted.
 * Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22, 1927.
 */
export function wilsonInterval(conversions: number, visitors: number): readonly [low: number, high: number] {
  const share = conversions / visitors;
  const scale = 1 + z ** 2 / visitors;
  const centre = (share + z ** 2 / (2 * visitors)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / visitors + z ** 2 / (4 * visitors ** 2));
  // At no conversions and at all of them the ends are exactly 0 and 1, which the arithmetic misses by a hair.
  return [conversions === 0 ? 0 : centre - half, conversions === visitors ? 1 : centre + half];
}
