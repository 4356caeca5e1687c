import { sum } from '../arithmetic.ts';

/** Something that says how good a lead is: its points, which may be negative, and whether this lead has it. */
export interface Signal {
  readonly points: number;
  readonly present: boolean;
}

/** Lead score: the points of the signals that are present, added up. No value without signals. */
export function leadScore(signals: readonly Signal[]): number | undefined {
  return signals.length > 0 ? sum(signals.filter(({ present }) => present).map(({ points }) => points)) : undefined;
}

/** A lead is qualified from the threshold on. */
export function isQualified(score: number, threshold: number): boolean {
  return score >= threshold;
}
