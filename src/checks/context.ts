import { calculators } from '../calculators/registry.ts';
import { figureIds } from '../figures/ids.ts';
import type { GlossaryReading } from '../glossary/read.ts';
import { meaningDigest } from '../glossary/translation-status.ts';
import type { CheckContext } from './rule.ts';

const inputsByCalculator = new Map([...calculators].map(([id, { inputs }]) => [id, inputs.map((input) => input.id)]));

/** The glossary beside what the code offers: calculators with their inputs, and figures. */
export function checkContext(
  {
    glossary,
    unreadable,
    categories,
    paths,
  }: Pick<GlossaryReading, 'glossary' | 'unreadable' | 'categories' | 'paths'>,
  meaningOf: CheckContext['meaningOf'] = meaningDigest,
): CheckContext {
  return { glossary, unreadable, categories, paths, calculators: inputsByCalculator, figures: figureIds, meaningOf };
}
