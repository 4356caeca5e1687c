import type { Locale } from '../../../locales.ts';
import { calculate } from '../../calculate.ts';
import type { CalculatorDefinition, Cell, NumberField, Values } from '../../definition.ts';
import { boundsOf } from '../../validate.ts';

/** By how much an input is changed, in percent. */
export const changes = [-20, -10, 0, 10, 20] as const;

export interface Sensitivity {
  readonly rowInput: NumberField;
  readonly columnInput: NumberField;
  readonly rowValues: readonly number[];
  readonly columnValues: readonly number[];
  /** Results by row and column; nothing where the two values do not go together. */
  readonly results: readonly (readonly Cell[])[];
}

/** The result as the two inputs that matter most go up and down, within their bounds. */
export function sensitivityOf(
  definition: CalculatorDefinition,
  values: Values,
  locale: Locale,
): Sensitivity | undefined {
  const [rowInput, columnInput] = (definition.sensitivity?.inputs ?? []).map((id) => numberField(definition, id));
  const output = definition.sensitivity?.output;
  if (!rowInput || !columnInput || output === undefined) return undefined;
  const rowValues = changedValues(rowInput, values);
  const columnValues = changedValues(columnInput, values);
  if (!rowValues || !columnValues) return undefined;
  const results = rowValues.map((row) =>
    columnValues.map((column) => {
      const changed = { ...values, [rowInput.id]: row, [columnInput.id]: column };
      return calculate(definition, changed, locale).results[output];
    }),
  );
  return { rowInput, columnInput, rowValues, columnValues, results };
}

function changedValues(field: NumberField, values: Values): readonly number[] | undefined {
  const value = values[field.id];
  return typeof value === 'number' ? changes.map((change) => within(field, (value * (100 + change)) / 100)) : undefined;
}

/** Counts stay whole and fixed bounds hold; a bound that is another input is left to the calculation. */
function within(field: NumberField, value: number): number {
  const { min = -Infinity, max } = boundsOf(field);
  const rounded = field.unit === 'count' ? Math.round(value) : value;
  return Math.min(typeof max === 'number' ? max : Infinity, Math.max(min, rounded));
}

function numberField(definition: CalculatorDefinition, id: string): NumberField | undefined {
  const field = definition.inputs.find((input) => input.id === id);
  return field?.kind === 'number' ? field : undefined;
}
