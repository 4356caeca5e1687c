import type { Localized } from '../locales.ts';
import type { Results, Step } from './definition.ts';

/** A step and the output that it computes. */
export type StepOf = readonly [output: string, label: Localized, expression: string];

/** The steps whose output has a value: a line that ends in nothing explains nothing. */
export function knownSteps(results: Results, steps: readonly StepOf[]): readonly Step[] {
  return steps
    .filter(([output]) => results[output] !== undefined)
    .map(([, label, expression]) => ({ label, expression }));
}
