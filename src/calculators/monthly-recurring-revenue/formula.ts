import { divide, sum } from '../arithmetic.ts';

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
  return sum([added, expansion, -contraction, -churned]);
}

/** MRR at the month's end: starting + net new. Money. */
export function endingMrr(movement: MrrMovement): number {
  const { starting, added, expansion, contraction, churned } = movement;
  return sum([starting, added, expansion, -contraction, -churned]);
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
  return divide(sum([starting, -contraction, -churned]), starting);
}

/** Net revenue retention: the same with expansion counted, a fraction. */
export function netRetention({ starting, expansion, contraction, churned }: MrrMovement): number | undefined {
  return divide(sum([starting, expansion, -contraction, -churned]), starting);
}

/** Quick ratio: MRR gained over MRR lost. No value when nothing was lost. */
export function quickRatio({ added, expansion, contraction, churned }: MrrMovement): number | undefined {
  return divide(sum([added, expansion]), sum([contraction, churned]));
}
