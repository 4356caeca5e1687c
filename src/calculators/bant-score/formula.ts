import { sum } from '../arithmetic.ts';

export const answers = ['unknown', 'no', 'partial', 'yes'] as const;
export type Answer = (typeof answers)[number];

export type Verdict = 'pursue' | 'nurture' | 'disqualify' | 'cannot-tell';

const points: Record<Answer, number> = { unknown: 0, no: 0, partial: 12.5, yes: 25 };

/** 25 points a yes, 12.5 a partial yes, 0 a no or an unknown, over the four criteria; 0 to 100. */
export function bantScore(given: readonly Answer[]): number {
  return sum(given.map((answer) => points[answer]));
}

/** Pursue from 75 points, nurture from 50, else disqualify; cannot tell while anything is unknown. */
export function verdict(given: readonly Answer[]): Verdict {
  if (given.includes('unknown')) return 'cannot-tell';
  const score = bantScore(given);
  return score >= 75 ? 'pursue' : score >= 50 ? 'nurture' : 'disqualify';
}
