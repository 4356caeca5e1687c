import { divide, sum } from '../arithmetic.ts';

/**
 * Progress towards a target: how much of the way from the baseline has been covered. A fraction; works downwards too.
 * Source: the ordinary definition. No value when target and baseline are the same.
 * progress(200, 300, 260) // => 0.6
 */
export function progress(baseline: number, target: number, current: number): number | undefined {
  return divide(sum([current, -baseline]), sum([target, -baseline]));
}

/** The progress that an even pace would have made by now: the part of the time that has passed. A fraction. */
export function expectedProgress(daysElapsed: number, daysTotal: number): number | undefined {
  return divide(daysElapsed, daysTotal);
}

/** The value at the end if it goes on at the same pace. No value on the first day. */
export function projectedValue(
  baseline: number,
  current: number,
  daysElapsed: number,
  daysTotal: number,
): number | undefined {
  const covered = divide(sum([current, -baseline]) * daysTotal, daysElapsed);
  return covered === undefined ? undefined : sum([baseline, covered]);
}

/** Whether at least the expected part of the way is covered; a hair of floating-point noise is no delay. */
export function isOnTrack(actual: number, expected: number): boolean {
  return actual >= expected - 1e-12;
}
