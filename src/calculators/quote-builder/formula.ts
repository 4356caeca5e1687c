/** A line of a quote; the discount is a percentage. */
export interface QuoteLine {
  readonly quantity: number;
  readonly unitPrice: number;
  readonly discount: number;
}

export interface QuoteTotals {
  readonly net: number;
  readonly discountTotal: number;
  readonly vat: number;
  readonly total: number;
}

/** A line before and after its discount, each rounded half up to 2 decimals. */
export function lineAmounts(line: QuoteLine): { readonly gross: number; readonly net: number } {
  const { gross, net } = lineCents(line);
  return { gross: amount(gross), net: amount(net) };
}

/**
 * A quote's totals, in exact decimals: each line rounded half up to 2 decimals, then the order's discount on their sum, then
 * VAT, rounded once. Discount total: the lines without any discount, less net. No value without lines.
 * Source: ordinary invoicing arithmetic; line by line, as the customer checks it.
 */
export function quoteTotals(
  lines: readonly QuoteLine[],
  orderDiscount: number,
  vatRate: number,
): QuoteTotals | undefined {
  if (lines.length === 0) return undefined;
  const cents = lines.map(lineCents);
  const sumOf = (kind: 'gross' | 'net'): bigint => cents.reduce((sum, line) => sum + line[kind], 0n);
  const net = rounded(inCents(sumOf('net')), rest(orderDiscount));
  const vat = rounded(inCents(net), decimal(vatRate), hundredth);
  return { net: amount(net), discountTotal: amount(sumOf('gross') - net), vat: amount(vat), total: amount(net + vat) };
}

function lineCents({ quantity, unitPrice, discount }: QuoteLine): { readonly gross: bigint; readonly net: bigint } {
  const factors = [decimal(quantity), decimal(unitPrice)];
  return { gross: rounded(...factors), net: rounded(...factors, rest(discount)) };
}

/** The exact number digits / 10^places. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const hundredth: Decimal = { digits: 1n, places: 2 };
const inCents = (digits: bigint): Decimal => ({ digits, places: 2 });

/** The decimal as it was typed: 0.335 is 335 / 10^3, not the nearest binary fraction. */
function decimal(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const places = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals) * 10n ** BigInt(Math.max(0, -places));
  return { digits, places: Math.max(0, places) };
}

/** What a discount leaves: 10 (percent) leaves 0.9. */
function rest(discount: number): Decimal {
  const { digits, places } = decimal(discount);
  return { digits: 10n ** BigInt(places + 2) - digits, places: places + 2 };
}

/** The product in whole cents, half up. None of the factors is negative. */
function rounded(...factors: readonly Decimal[]): bigint {
  const digits = factors.reduce((product, factor) => product * factor.digits, 1n);
  const one = 10n ** BigInt(factors.reduce((sum, { places }) => sum + places, 0));
  return (200n * digits + one) / (2n * one);
}

function amount(cents: bigint): number {
  return Number(cents) / 100;
}
