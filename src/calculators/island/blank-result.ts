import type { Locale } from '../../locales.ts';
import type { CalculatorStrings } from '../../interface/calculator.ts';
import type { CalculatorDefinition, InputField, Value, Values } from '../definition.ts';
import { isGiven, isRows } from '../values.ts';
import type { Screen } from './screen.ts';

/** How many fields a reason names before it trails off. */
const mostNamed = 3;

/** Why a result has no value, in words. */
export function blankReason(
  definition: CalculatorDefinition,
  screen: Screen,
  output: string,
  strings: CalculatorStrings,
): string {
  const { locale } = screen.format;
  const faulty = Object.keys(screen.faults);
  if (faulty.length > 0) return named(strings.fix, faulty, definition, locale);
  if (screen.missing.length > 0) return named(strings.fill, screen.missing, definition, locale);
  const wanted = optionalFieldFor(definition, screen.values, output);
  return wanted ? named(strings.alsoFill, [wanted.id], definition, locale) : strings.noResult;
}

/** The label of a control by its name; in a row, with the row in front: "Tranzacție 2: Valoare". */
export function controlLabel(definition: CalculatorDefinition, name: string, locale: Locale): string {
  const [id, number, columnId] = name.split('.');
  const field = definition.inputs.find((input) => input.id === id);
  if (!field) return name;
  if (field.kind !== 'rows' || number === undefined) return field.label[locale];
  const row = field.fixedRows?.[Number(number) - 1]?.[locale] ?? `${field.rowLabel[locale]} ${number}`;
  const column = field.columns.find((cell) => cell.id === columnId);
  return column ? `${row}: ${column.label[locale]}` : row;
}

function named(text: string, names: readonly string[], definition: CalculatorDefinition, locale: Locale): string {
  const labels = names.slice(0, mostNamed).map((name) => controlLabel(definition, name, locale));
  return text.replace('{fields}', () => labels.join(', ') + (names.length > mostNamed ? ' …' : ''));
}

/** Formulas do not say which inputs they take, so each optional one that is empty is tried with some value. */
function optionalFieldFor(definition: CalculatorDefinition, values: Values, output: string): InputField | undefined {
  return definition.inputs.find((field) => {
    const value = values[field.id];
    if (!field.optional || (isRows(value) ? value.length > 0 : isGiven(value))) return false;
    return definition.compute({ ...values, [field.id]: someValue(field) })[output] !== undefined;
  });
}

function someValue(field: InputField): Value {
  if (field.kind === 'rows') return [Object.fromEntries(field.columns.map((column) => [column.id, someCell(column)]))];
  return someCell(field);
}

function someCell(field: InputField): number | string {
  if (field.kind === 'choice') return field.choices[0]?.id ?? '';
  return field.kind === 'number' ? 1 : '1';
}
