import { divide } from '../arithmetic.ts';

/** What a month did to recurring revenue, in money. */
export interface MrrMovement {
  readonly starting: number;
  readonly added: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churned: number;
}

/** Net new MRR: new + expansion - contraction - churned. Money. Source: the ordinary definition. */
export function netNewMrr({ added, expansion, contraction, churned }: MrrMovement): number {
  return added + expansion - contraction - churned;
}

/** MRR at the month's end: starting + net new. Money. */
export function endingMrr(movement: MrrMovement): number {
  return movement.starting + netNewMrr(movement);
}

/** Growth in the month: net new over starting, a fraction. No value from nothing. */
export function growthRate(movement: MrrMovement): number | undefined {
  return divide(netNewMrr(movement), movement.starting);
}

/** Annual recurring revenue: twelve times the month's. Money. */
export function annualRunRate(movement: MrrMovement): number {
  return 12 * endingMrr(movement);
}

/** Gross revenue retention: what is left of the starting MRR without any expansion, a fraction. */
export function grossRetention({ starting, contraction, churned }: MrrMovement): number | undefined {
  return divide(starting - contraction - churned, starting);
}

/** Net revenue retention: the same with expansion counted, a fraction. */
export function netRetention({ starting, expansion, contraction, churned }: MrrMovement): number | undefined {
  return divide(starting + expansion - contraction - churned, starting);
}

/** Quick ratio: MRR gained over MRR lost. No value when nothing was lost. */
export function quickRatio({ added, expansion, contraction, churned }: MrrMovement): number | undefined {
  return divide(added + expansion, contraction + churned);
}
