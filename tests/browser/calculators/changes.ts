import type { CalculatorDefinition, Cell, Values } from '../../../src/calculators/definition.ts';
import { typedText } from '../../../src/calculators/island/draft.ts';
import { isRows } from '../../../src/calculators/values.ts';
import type { Locale } from '../../../src/locales.ts';

/** The first control that takes a number, by its name. */
export function firstNumber({ inputs }: CalculatorDefinition): string | undefined {
  for (const field of inputs) {
    if (field.kind === 'number') return field.id;
    const column = field.kind === 'rows' ? field.columns.find(({ kind }) => kind === 'number') : undefined;
    if (column) return `${field.id}.1.${column.id}`;
  }
  return undefined;
}

/** The values with another one in the control of this name: `customers-lost` or `deals.1.amount`. */
export function withValue(values: Values, name: string, cell: Cell): Values {
  const [id = '', number, column = ''] = name.split('.');
  const rows = values[id];
  if (number === undefined || !isRows(rows)) return { ...values, [id]: cell };
  return { ...values, [id]: rows.with(Number(number) - 1, { ...rows[Number(number) - 1], [column]: cell }) };
}

export interface Change {
  readonly name: string;
  /** What to type, or the choice to make. */
  readonly text: string;
  /** All inputs after the change. */
  readonly values: Values;
}

/** The example with its first number raised, or its first choice changed. */
export function changedExample(definition: CalculatorDefinition, locale: Locale): Change {
  const { values } = definition.example;
  const name = firstNumber(definition);
  const [first] = definition.inputs;
  if (name === undefined && first?.kind === 'choice') {
    const other = first.choices.find(({ id }) => id !== values[first.id])?.id ?? '';
    return { name: first.id, text: other, values: withValue(values, first.id, other) };
  }
  const raised = Number(valueAt(values, name ?? '')) + 7;
  return { name: name ?? '', text: typedText(raised, locale), values: withValue(values, name ?? '', raised) };
}

function valueAt(values: Values, name: string): Cell {
  const [id = '', number, column = ''] = name.split('.');
  const value = values[id];
  return isRows(value) ? value[Number(number) - 1]?.[column] : value;
}

/** The first input of the example alone. */
export function firstInput({ inputs, example }: CalculatorDefinition): Values {
  const id = inputs[0]?.id ?? '';
  return { [id]: example.values[id] };
}
