import type { Localized } from '../locales.ts';
import { finite, tidy } from './arithmetic.ts';
import type { CalculatorDefinition, NumberField, NumberUnit, Values } from './definition.ts';
import { largestNumber } from './number-input.ts';
import { findRoot, samplePoints } from './root-finder.ts';
import { boundsOf } from './validate.ts';

export type NoSolutionReason = 'missing-input' | 'out-of-bounds' | 'unreachable' | 'no-effect' | 'not-solvable';

/** A whole number near the exact solution, and the result that it gives. */
export interface WholeSolution {
  readonly value: number;
  readonly result: number;
}

export type Solution =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** For counts, where the exact solution is not whole: the whole numbers on both sides of it. */
      readonly whole?: readonly WholeSolution[];
      /** Larger, or smaller, inputs give the target as well (a gap that stays 0). */
      readonly also?: 'larger' | 'smaller';
    }
  | { readonly kind: 'none'; readonly reason: NoSolutionReason; readonly params: NoSolutionParams }
  /** Every allowed value of the input gives the target. */
  | { readonly kind: 'any' };

export interface NoSolutionParams {
  /** What the input would have to be, where that is known and not allowed. */
  readonly needed?: number;
  readonly unit?: NumberUnit;
  readonly field?: Localized;
}

/** How near the result must come to the target, relatively. */
const closeness = 1e-9;

interface Problem {
  readonly field: NumberField;
  readonly target: number;
  readonly current: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly isAllowed: (value: number) => boolean;
  /** The result when the unknown has this value. */
  readonly forward: (value: number) => number | undefined;
  /** How large results are here, at most 1: near a target of 0 closeness is measured against it. */
  readonly scale: number;
}

/**
 * The value of one input that makes an output equal to `target`, the other inputs as they are (`calculate(...).values`).
 * The closed form is tried first and checked by computing forward; without one a bracketed root finder looks.
 */
export function solveFor(
  definition: CalculatorDefinition,
  outputId: string,
  target: number,
  inputId: string,
  values: Values,
): Solution {
  const field = definition.inputs.find(({ id }) => id === inputId);
  if (field?.kind !== 'number' || !definition.solve?.[outputId]?.includes(inputId)) return none('not-solvable');
  const problem = describe(definition, field, outputId, target, values);
  const closed = finite(definition.inverses?.[outputId]?.[inputId]?.(target, values));
  if (closed !== undefined && hits(problem, closed)) return solution(problem, closed);
  const found = search(problem);
  if (found.kind !== 'none' || found.reason !== 'unreachable' || closed === undefined || problem.isAllowed(closed))
    return found;
  return none('out-of-bounds', { needed: tidy(closed), unit: field.unit, field: field.label });
}

function describe(
  definition: CalculatorDefinition,
  field: NumberField,
  outputId: string,
  target: number,
  values: Values,
): Problem {
  const { min, max, exclusiveMin } = boundsOf(field);
  const limit = typeof max === 'string' ? values[max] : max;
  const low = min ?? -largestNumber;
  const high = typeof limit === 'number' ? limit : largestNumber;
  // Another input may have this one as its bound: the customers at the start are no fewer than those lost.
  const floors = definition.inputs.flatMap((other) => {
    const value = other.kind === 'number' && other.bounds?.max === field.id ? values[other.id] : undefined;
    return typeof value === 'number' ? [value] : [];
  });
  const floor = Math.max(low, ...floors);
  const given = values[field.id];
  const current = typeof given === 'number' ? given : undefined;
  const forward = (value: number): number | undefined => {
    const result = definition.compute({ ...values, [field.id]: value })[outputId];
    return typeof result === 'number' ? result : undefined;
  };
  const isAllowed = (value: number): boolean => value >= floor && value <= high && !(exclusiveMin && value === min);
  const scale = Math.min(1, Math.abs((current === undefined ? undefined : forward(current)) ?? 1) || 1);
  return { field, target, low: floor, high, current, isAllowed, forward, scale };
}

function search(problem: Problem): Solution {
  const points = samplePoints(problem.low, problem.high, problem.current)
    .filter(problem.isAllowed)
    .flatMap((x) => {
      const y = problem.forward(x);
      return y === undefined ? [] : [{ x, y }];
    });
  const [first] = points;
  if (!first) return none('missing-input');
  if (points.length > 2 && points.every(({ y }) => isClose(problem, y, first.y))) {
    return isClose(problem, first.y, problem.target)
      ? { kind: 'any' }
      : none('no-effect', { field: problem.field.label });
  }
  const root = findRoot(points, problem.target, problem.forward, (x) => hits(problem, x));
  return root === undefined ? none('unreachable', { field: problem.field.label }) : solution(problem, root);
}

function solution(problem: Problem, exact: number): Solution {
  const tidied = tidy(exact);
  const value = hits(problem, tidied) ? tidied : exact;
  const also = stillHits(problem, value, 1) ? 'larger' : stillHits(problem, value, -1) ? 'smaller' : undefined;
  const whole =
    problem.field.unit === 'count' && !Number.isInteger(value) ? wholeNeighbours(problem, value) : undefined;
  return { kind: 'value', value, ...(whole && { whole }), ...(also && { also }) };
}

function wholeNeighbours(problem: Problem, value: number): readonly WholeSolution[] {
  return [Math.floor(value), Math.ceil(value)].filter(problem.isAllowed).flatMap((neighbour) => {
    const result = problem.forward(neighbour);
    return result === undefined ? [] : [{ value: neighbour, result: tidy(result) }];
  });
}

function stillHits(problem: Problem, value: number, direction: 1 | -1): boolean {
  return hits(problem, value + direction * Math.max(1, Math.abs(value) / 10));
}

function hits(problem: Problem, value: number): boolean {
  const result = problem.isAllowed(value) ? problem.forward(value) : undefined;
  return result !== undefined && isClose(problem, result, problem.target);
}

function isClose({ scale }: Problem, a: number, b: number): boolean {
  return Math.abs(a - b) <= closeness * Math.max(Math.abs(a), Math.abs(b), scale);
}

function none(reason: NoSolutionReason, params: NoSolutionParams = {}): Solution {
  return { kind: 'none', reason, params };
}
