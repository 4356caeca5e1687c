import { divide, sum } from '../arithmetic.ts';

/**
 * Quota attainment: closed over quota, a fraction. Source: the ordinary definition.
 * attainment(60000, 120000) // => 0.5
 */
export function attainment(closed: number, quota: number): number | undefined {
  return divide(closed, quota);
}

/** Attainment at the period's end if sales go on at the same pace: attainment / (elapsed / total), a fraction. */
export function projectedAttainment(
  closed: number,
  quota: number,
  daysElapsed: number,
  daysTotal: number,
): number | undefined {
  return divide(closed * daysTotal, quota * daysElapsed);
}

/** Still to be sold: max(0, quota - closed). Money. */
export function remaining(closed: number, quota: number): number {
  return Math.max(0, sum([quota, -closed]));
}

/** What has to be sold on each day that is left. Money a day; no value when no day is left. */
export function neededPerDay(
  closed: number,
  quota: number,
  daysElapsed: number,
  daysTotal: number,
): number | undefined {
  return daysTotal > daysElapsed ? divide(remaining(closed, quota), daysTotal - daysElapsed) : undefined;
}
