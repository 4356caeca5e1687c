import { divide, finite, sum } from '../arithmetic.ts';

/** The 97.5 % point of the normal distribution: two-sided 95 %. */
const z = 1.959963984540054;

/** How many respondents there are of each kind. */
export interface Respondents {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Respondents from eleven counts, for the scores 0 to 10: 0-6 are detractors, 7-8 passives, 9-10 promoters. */
export function respondentsFrom(counts: readonly number[]): Respondents {
  return {
    detractors: sum(counts.slice(0, 7)),
    passives: sum(counts.slice(7, 9)),
    promoters: sum(counts.slice(9, 11)),
  };
}

export function allRespondents({ promoters, passives, detractors }: Respondents): number {
  return promoters + passives + detractors;
}

/**
 * Net Promoter Score: 100 * (promoters - detractors) / all, from -100 to 100. No value without answers.
 * Source: F. Reichheld, The One Number You Need to Grow, Harvard Business Review, 2003.
 * netPromoterScore({ promoters: 70, passives: 20, detractors: 10 }) // => 60
 */
export function netPromoterScore(respondents: Respondents): number | undefined {
  return divide(100 * (respondents.promoters - respondents.detractors), allRespondents(respondents));
}

/**
 * The score's 95 % margin of error, in points: 100 * z * sqrt((p + d - (p - d)^2) / n), with the shares of promoters and
 * detractors. Source: the variance of a mean of answers that count +1, 0 or -1.
 */
export function marginOfError(respondents: Respondents): number | undefined {
  const all = allRespondents(respondents);
  const [p, d] = [respondents.promoters / all, respondents.detractors / all];
  return finite(100 * z * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / all));
}
