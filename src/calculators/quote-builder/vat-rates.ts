/**
 * Romania's standard VAT rate over time, in percent. Dated, so that an old quote can still be checked.
 * Source: Law 141/2025 (Monitorul Oficial, July 2025) raised it from 19 % to 21 % from 1 August 2025.
 */
export interface VatRate {
  /** First day on which the rate applies, ISO date. */
  readonly from: string;
  readonly rate: number;
}

export const standardVatRates: readonly VatRate[] = [
  { from: '2017-01-01', rate: 19 },
  { from: '2025-08-01', rate: 21 },
];

/** The rate that applies today and that new quotes start with. */
export const currentVatRate = 21;

/** The standard rate on a day (ISO date); undefined before the first one that is recorded here. */
export function vatRateOn(day: string): number | undefined {
  return standardVatRates.findLast(({ from }) => from <= day)?.rate;
}
