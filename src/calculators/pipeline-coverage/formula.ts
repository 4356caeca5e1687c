import { divide, sum } from '../arithmetic.ts';

/**
 * Pipeline coverage: the open pipeline over what is still missing from the quota. A ratio. No value once the quota is met.
 * Source: the ordinary definition, with what is closed already taken off the quota.
 * coverage(450000, 200000, 50000) // => 3
 */
export function coverage(pipeline: number, quota: number, closedToDate: number): number | undefined {
  return quota > closedToDate ? divide(pipeline, sum([quota, -closedToDate])) : undefined;
}

/** The coverage that a win rate (a fraction) takes: 1 / win rate. One deal won in three needs three times the quota. */
export function neededCoverage(winRate: number): number | undefined {
  return divide(1, winRate);
}

/** Pipeline still to be built at this win rate: max(0, needed coverage * (quota - closed) - pipeline). Money. */
export function pipelineGap(
  pipeline: number,
  quota: number,
  closedToDate: number,
  winRate: number,
): number | undefined {
  return winRate > 0 ? Math.max(0, sum([sum([quota, -closedToDate]) / winRate, -pipeline])) : undefined;
}
