import type { Locale } from '../locales.ts';
import type { CalculatorDefinition, InputField, Row, RowsField, Value, Values } from './definition.ts';

/** Reading input values by id: the wrong kind of value is no value. */

export function numberOf(values: Values | Row, id: string): number | undefined {
  const value = Object.hasOwn(values, id) ? values[id] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** The text, or nothing when it is empty. */
export function textOf(values: Values | Row, id: string): string | undefined {
  const value = Object.hasOwn(values, id) ? values[id] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The rows as they are, none where there are none. */
export function rowsOf(values: Values, id: string): readonly Row[] {
  const value = values[id];
  return isRows(value) ? value : [];
}

/**
 * The rows with all of the needed numbers. Rows with none of them are left out; one that is half filled, or that has a
 * cell which was taken out because it is wrong, makes the whole unknown.
 */
export function completeRows<Id extends string>(
  values: Values,
  id: string,
  needed: readonly Id[],
): readonly (Row & Readonly<Record<Id, number>>)[] | undefined {
  const started = rowsOf(values, id).filter((row) => needed.some((column) => Object.hasOwn(row, column)));
  const complete = started.filter((row) => hasNumbers(row, needed));
  return complete.length === started.length ? complete : undefined;
}

function hasNumbers<Id extends string>(row: Row, needed: readonly Id[]): row is Row & Readonly<Record<Id, number>> {
  return needed.every((column) => numberOf(row, column) !== undefined);
}

export function isRows(value: Value): value is readonly Row[] {
  return Array.isArray(value);
}

export function isBlank(row: Row): boolean {
  return !Object.values(row).some(isGiven);
}

export function isGiven(value: Value): boolean {
  return value !== undefined && value !== '';
}

/** The values with the defaults put in where nothing is given; what the calculator has no input for is dropped. */
export function withDefaults(definition: CalculatorDefinition, values: Values, locale: Locale): Values {
  return Object.fromEntries(
    definition.inputs.map((field) => [field.id, valueOrDefault(field, values[field.id], locale)]),
  );
}

function valueOrDefault(field: InputField, value: Value, locale: Locale): Value {
  if (field.kind === 'rows') return rowsOrDefault(field, value, locale);
  return isGiven(value) && !isRows(value) ? value : field.default;
}

function rowsOrDefault(field: RowsField, value: Value, locale: Locale): readonly Row[] {
  const defaults = field.default?.[locale] ?? [];
  if (!isRows(value) || value.length === 0) return defaults;
  return value.map((row, index) => {
    if (isBlank(row)) return {};
    const cells = field.columns.map(({ id, default: standard }) => {
      return [id, isGiven(row[id]) ? row[id] : (defaults[index]?.[id] ?? standard)] as const;
    });
    return Object.fromEntries(cells.filter(([, cell]) => isGiven(cell)));
  });
}
