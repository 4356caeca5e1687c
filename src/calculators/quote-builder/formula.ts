import { Big } from 'big.js';

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
export function lineAmounts({ quantity, unitPrice, discount }: QuoteLine): { readonly gross: Big; readonly net: Big } {
  const gross = new Big(quantity).times(unitPrice);
  return { gross: toCents(gross), net: toCents(without(gross, discount)) };
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
  const amounts = lines.map(lineAmounts);
  const gross = amounts.reduce((sum, line) => sum.plus(line.gross), new Big(0));
  const net = toCents(
    without(
      amounts.reduce((sum, line) => sum.plus(line.net), new Big(0)),
      orderDiscount,
    ),
  );
  const vat = toCents(net.times(vatRate).times('0.01'));
  return {
    net: net.toNumber(),
    discountTotal: gross.minus(net).toNumber(),
    vat: vat.toNumber(),
    total: net.plus(vat).toNumber(),
  };
}

function without(amount: Big, discount: number): Big {
  return amount.times(new Big(100).minus(discount)).times('0.01');
}

function toCents(amount: Big): Big {
  return amount.round(2, Big.roundHalfUp);
}
