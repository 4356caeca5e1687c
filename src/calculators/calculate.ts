import type { Locale } from '../locales.ts';
import { tidy } from './arithmetic.ts';
import type { CalculatorDefinition, Cell, OutputField, Results, Row, Value, Values } from './definition.ts';
import { isRows, withDefaults } from './values.ts';
import { validate, type FieldErrors } from './validate.ts';

export interface Calculation {
  /** What the results were computed from: defaults put in, values that break a bound taken out. */
  readonly values: Values;
  readonly results: Results;
  readonly errors: FieldErrors;
  /** Paths of the inputs that are still needed. */
  readonly missing: readonly string[];
}

/** The one way from what a reader gave to results: defaults, then bounds, then the formula. */
export function calculate(definition: CalculatorDefinition, given: Values, locale: Locale): Calculation {
  const complete = withDefaults(definition, given, locale);
  const { errors, missing } = validate(definition, complete);
  const values = withoutBlankRows(definition, withoutErrors(complete, errors));
  return { values, results: tidyResults(definition.compute(values)), errors, missing };
}

/** The definition's outputs with each series written out: "forecast-N" becomes "forecast-1", "forecast-2" ... */
export function outputsFor(definition: CalculatorDefinition, values: Values): readonly OutputField[] {
  return definition.outputs.flatMap((output) => {
    const { count, ...single } = output;
    if (!count) return [output];
    return Array.from({ length: count(values) }, (_, index) => numbered(single, String(index + 1)));
  });
}

/** The worked example's inputs in the reader's language. */
export function exampleValues(definition: CalculatorDefinition, locale: Locale): Values {
  return { ...definition.example.values, ...definition.example.translated?.[locale] };
}

function numbered(output: OutputField, n: string): OutputField {
  const label = { ro: output.label.ro.replace('{n}', n), en: output.label.en.replace('{n}', n) };
  return { ...output, id: output.id.replace(/-N\b/, `-${n}`), label };
}

function tidyResults(results: Results): Results {
  return mapRecord(results, (value) => (typeof value === 'number' ? tidyNumber(value) : value));
}

/** No result is ever `NaN` or infinite, nor minus zero, which would print as "-0". */
function tidyNumber(value: number): number | undefined {
  return Number.isFinite(value) ? tidy(value) + 0 : undefined;
}

function withoutErrors(values: Values, errors: FieldErrors): Values {
  return mapRecord(values, (value, id) => {
    if (Object.hasOwn(errors, id)) return undefined;
    return isRows(value) ? value.map((row, index) => rowWithoutErrors(row, `${id}.${index + 1}`, errors)) : value;
  });
}

/** Blank rows count for nothing, except where a row's place says what it is. */
function withoutBlankRows(definition: CalculatorDefinition, values: Values): Values {
  return mapRecord(values, (value, id) => {
    const field = definition.inputs.find((input) => input.id === id);
    const keepsPlaces = field?.kind === 'rows' && field.fixedRows !== undefined;
    return isRows(value) && !keepsPlaces ? value.filter((row) => Object.keys(row).length > 0) : value;
  });
}

/** The cell stays, as undefined: `completeRows` tells a wrong cell from one that was never filled in. */
function rowWithoutErrors(row: Row, path: string, errors: FieldErrors): Row {
  return mapRecord(row, (cell, column) => (Object.hasOwn(errors, `${path}.${column}`) ? undefined : cell));
}

function mapRecord<From extends Value | Cell, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
