import { divide } from '../arithmetic.ts';

/** Conversion from each stage to the next, as fractions. No value where a stage is empty or not counted. */
export function stepConversions(counts: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return counts.slice(1).map((count, index) => {
    const before = counts[index];
    return count === undefined || before === undefined ? undefined : divide(count, before);
  });
}

/**
 * Overall conversion: the last stage over the first, a fraction.
 * overallConversion([10000, 4000, 100]) // => 0.01
 */
export function overallConversion(counts: readonly (number | undefined)[]): number | undefined {
  const [first, last] = [counts[0], counts.at(-1)];
  return counts.length < 2 || first === undefined || last === undefined ? undefined : divide(last, first);
}

/** The step with the lowest conversion, counted from 0; the earliest where several are equal. */
export function weakestStep(conversions: readonly (number | undefined)[]): number | undefined {
  const known = conversions.filter((conversion) => conversion !== undefined);
  const index = known.length > 0 ? conversions.indexOf(Math.min(...known)) : -1;
  return index < 0 ? undefined : index;
}
