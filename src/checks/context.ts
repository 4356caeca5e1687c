import { calculators } from '../calculators/registry.ts';
import { figureIds } from '../figures/ids.ts';
import type { GlossaryReading } from '../glossary/read.ts';
import type { CheckContext } from './rule.ts';

const inputsByCalculator = new Map([...calculators].map(([id, { inputs }]) => [id, inputs.map((input) => input.id)]));

/** The glossary beside what the code offers: calculators with their inputs, and figures. */
export function checkContext({ glossary, unreadable, categories, paths }: GlossaryReading): CheckContext {
  return { glossary, unreadable, categories, paths, calculators: inputsByCalculator, figures: figureIds };
}
