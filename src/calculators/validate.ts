import type { Localized } from '../locales.ts';
import type {
  Bounds,
  CalculatorDefinition,
  Cell,
  CellField,
  InputField,
  NumberField,
  NumberUnit,
  Row,
  Values,
} from './definition.ts';
import { largestNumber } from './number-input.ts';
import { isBlank, isGiven, isRows } from './values.ts';

export type BoundReason =
  'not-whole' | 'at-least' | 'more-than' | 'at-most' | 'at-most-field' | 'too-large' | 'not-a-choice' | 'wrong-kind';

export interface FieldError {
  readonly reason: BoundReason;
  readonly params: { readonly limit?: number; readonly unit?: NumberUnit; readonly field?: Localized };
}

/** By path: `customers-lost`, or `deals.2.probability` with rows counted from 1. */
export type FieldErrors = Readonly<Record<string, FieldError>>;

export interface Validation {
  readonly errors: FieldErrors;
  /** Paths of what is required and not given yet: nothing wrong, only not ready. */
  readonly missing: readonly string[];
}

interface Findings {
  readonly errors: Record<string, FieldError>;
  readonly missing: string[];
}

/** Checks values with the defaults already put in (`withDefaults`) against kinds, choices and bounds. */
export function validate(definition: CalculatorDefinition, values: Values): Validation {
  const found: Findings = { errors: {}, missing: [] };
  for (const field of definition.inputs) {
    const value = values[field.id];
    if (field.kind === 'rows') checkRows(field, isRows(value) ? value : [], found);
    else checkCell(field, field.id, isRows(value) ? undefined : value, found, definition.inputs, values);
  }
  return found;
}

/** The bounds of a field with what its unit implies written out. */
export function boundsOf(field: NumberField): Bounds {
  const bounds = field.bounds ?? {};
  const anything = bounds.signed || ['ratio', 'score', 'number'].includes(field.unit);
  return anything || bounds.min !== undefined ? bounds : { min: 0, ...bounds };
}

function checkRows(field: Extract<InputField, { kind: 'rows' }>, rows: readonly Row[], found: Findings): void {
  if (!field.optional && rows.length === 0) found.missing.push(field.id);
  rows.forEach((row, index) => {
    if (isBlank(row)) return;
    for (const column of field.columns) {
      checkCell(column, `${field.id}.${index + 1}.${column.id}`, row[column.id], found, field.columns, row);
    }
  });
}

function checkCell(
  field: CellField,
  path: string,
  value: Cell,
  found: Findings,
  siblings: readonly InputField[],
  values: Values,
): void {
  if (!isGiven(value)) {
    if (!field.optional && field.kind !== 'text' && field.kind !== 'boolean') found.missing.push(path);
    return;
  }
  const error = field.kind === 'number' ? numberError(field, value, siblings, values) : otherError(field, value);
  if (error) found.errors[path] = error;
}

function otherError(field: Exclude<CellField, NumberField>, value: Cell): FieldError | undefined {
  if (typeof value !== (field.kind === 'boolean' ? 'boolean' : 'string')) return { reason: 'wrong-kind', params: {} };
  if (field.kind !== 'choice' || field.choices.some(({ id }) => id === value)) return undefined;
  return { reason: 'not-a-choice', params: {} };
}

function numberError(
  field: NumberField,
  value: Cell,
  siblings: readonly InputField[],
  values: Values,
): FieldError | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return { reason: 'wrong-kind', params: {} };
  if (Math.abs(value) > largestNumber) return { reason: 'too-large', params: { limit: largestNumber, unit: 'number' } };
  const { min, max, exclusiveMin } = boundsOf(field);
  const { unit } = field;
  if (min !== undefined && (exclusiveMin ? value <= min : value < min)) {
    return { reason: exclusiveMin ? 'more-than' : 'at-least', params: { limit: min, unit } };
  }
  if (unit === 'count' && !Number.isInteger(value)) return { reason: 'not-whole', params: {} };
  const limit = typeof max === 'string' ? values[max] : max;
  if (typeof limit !== 'number' || value <= limit) return undefined;
  const other = siblings.find(({ id }) => id === max);
  return other
    ? { reason: 'at-most-field', params: { limit, unit, field: other.label } }
    : { reason: 'at-most', params: { limit, unit } };
}
