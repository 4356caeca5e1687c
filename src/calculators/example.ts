import type { Locale } from '../locales.ts';
import { calculate, outputsFor, type Calculation } from './calculate.ts';
import type {
  CalculatorDefinition,
  Cell,
  CellField,
  Formatter,
  InputField,
  Row,
  Unit,
  Value,
  Values,
} from './definition.ts';
import { createFormatter, defaultCurrency, isCurrency } from './number-format.ts';
import { getCalculator } from './registry.ts';

/** The attributes of an `<Example>` that are not inputs of its calculator. */
export const exampleOptions = ['calculator', 'currency', 'outputs'] as const;

export interface ExampleFigure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly raw: Cell;
}

export interface ExampleFigures {
  readonly inputs: readonly ExampleFigure[];
  readonly outputs: readonly ExampleFigure[];
  readonly calculation: Calculation;
}

/** An entry's example, computed: what is given and what comes out, formatted for the page's language. */
export function computeExample(
  attributes: Readonly<Record<string, string>>,
  locale: Locale,
): ExampleFigures | undefined {
  const definition = getCalculator(attributes['calculator'] ?? '');
  if (!definition) return undefined;
  const { currency = defaultCurrency, outputs } = attributes;
  const format = createFormatter(locale, isCurrency(currency) ? currency : defaultCurrency);
  return figuresOf(definition, readExample(definition, attributes), format, outputs?.split(/[\s,]+/));
}

/** A calculator's inputs and results as labelled figures; `only` limits the results to some outputs. */
export function figuresOf(
  definition: CalculatorDefinition,
  given: Values,
  format: Formatter,
  only?: readonly string[],
): ExampleFigures {
  const { locale } = format;
  const calculation = calculate(definition, given, locale);
  const outputs = outputsFor(definition, calculation.values).flatMap((output): ExampleFigure[] => {
    const raw = calculation.results[output.id];
    if (raw === undefined || (only && !only.includes(output.id))) return [];
    const text = typeof raw === 'string' ? (output.labels?.[raw]?.[locale] ?? raw) : format.value(raw, output.unit);
    return [{ id: output.id, label: output.label[locale], value: text, raw }];
  });
  const inputs = definition.inputs.flatMap((field) =>
    Object.hasOwn(given, field.id) ? inputFigures(field, given[field.id], locale, format.value) : [],
  );
  return { inputs, outputs, calculation };
}

/** The inputs of an example as values: plain decimals, choice ids, and rows as "A, 20000, 10; B, 50000, 40". */
export function readExample(definition: CalculatorDefinition, attributes: Readonly<Record<string, string>>): Values {
  return Object.fromEntries(
    definition.inputs.flatMap((field): [string, Value][] => {
      const text = attributes[field.id];
      return text === undefined
        ? []
        : [[field.id, field.kind === 'rows' ? readRows(field.columns, text) : readCell(field, text)]];
    }),
  );
}

function readRows(columns: readonly CellField[], text: string): Row[] {
  return text.split(';').map((row) => {
    const cells = row.split(',').map((cell) => cell.trim());
    return Object.fromEntries(columns.map((column, index) => [column.id, readCell(column, cells[index] ?? '')]));
  });
}

function readCell(field: CellField, text: string): Cell {
  if (text === '') return undefined;
  if (field.kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (field.kind === 'boolean') return text === 'true';
  return text;
}

type FormatValue = (value: Cell, unit: Unit) => string;

function inputFigures(field: InputField, value: Value, locale: Locale, format: FormatValue): ExampleFigure[] {
  if (field.kind !== 'rows') {
    const cell = value as Cell;
    return [{ id: field.id, label: field.label[locale], value: cellText(field, cell, locale, format), raw: cell }];
  }
  return (value as readonly Row[]).map((row, index) => rowFigure(field, row, index, locale, format));
}

/** A row is one figure: its name or number, and its cells. */
function rowFigure(
  field: Extract<InputField, { kind: 'rows' }>,
  row: Row,
  index: number,
  locale: Locale,
  format: FormatValue,
): ExampleFigure {
  const [first] = field.columns;
  const name = first?.kind === 'text' ? row[first.id] : undefined;
  const cells = field.columns.filter((column) => column !== first || name === undefined);
  const text = cells.flatMap((column) =>
    row[column.id] === undefined ? [] : [cellText(column, row[column.id], locale, format)],
  );
  const label = typeof name === 'string' ? name : `${field.rowLabel[locale]} ${index + 1}`;
  return { id: `${field.id}.${index + 1}`, label, value: text.join(' · '), raw: undefined };
}

function cellText(field: CellField, value: Cell, locale: Locale, format: FormatValue): string {
  if (field.kind === 'choice') return field.choices.find(({ id }) => id === value)?.label[locale] ?? String(value);
  return format(value, field.kind === 'number' ? field.unit : field.kind);
}
