import type { Locale } from '../../locales.ts';
import { locales } from '../../locales.ts';
import type { CalculatorDefinition, Cell, CellField, InputField, Row, RowsField, Values } from '../definition.ts';
import type { Currency } from '../number-format.ts';
import { plainNumber } from '../plain-number.ts';
import { isRows, withDefaults } from '../values.ts';

/** What stands in the fields, as typed: the one source of truth, from which values and results are derived. */
export interface Draft {
  readonly texts: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly DraftRow[]>>;
  readonly currency: Currency;
}

export interface DraftRow {
  /** Follows the row when it is moved, so that its controls and the focus move with it. */
  readonly key: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Rows that an empty calculator offers where it cannot do without any. */
const blankRows = 3;
let lastKey = 0;

/** The fields with these values in them, and with the defaults where there is none. */
export function draftOf(definition: CalculatorDefinition, given: Values, locale: Locale, currency: Currency): Draft {
  const values = withDefaults(definition, given, locale);
  const texts: Record<string, string> = {};
  const rows: Record<string, readonly DraftRow[]> = {};
  for (const field of definition.inputs) {
    const value = values[field.id];
    if (field.kind === 'rows') rows[field.id] = draftRows(field, isRows(value) ? value : [], locale);
    else texts[field.id] = isRows(value) ? '' : typedText(value, locale);
  }
  return { texts, rows, currency };
}

export function newRow(cells: DraftRow['cells'] = {}): DraftRow {
  lastKey += 1;
  return { key: lastKey, cells };
}

/** The draft with other text in the control of this name: `customers-lost` or `deals.2.amount`. */
export function withText(draft: Draft, name: string, text: string): Draft {
  const [id = '', number, column = ''] = name.split('.');
  if (number === undefined) return { ...draft, texts: { ...draft.texts, [id]: text } };
  const rows = (draft.rows[id] ?? []).map((row, index) =>
    index === Number(number) - 1 ? { ...row, cells: { ...row.cells, [column]: text } } : row,
  );
  return withRows(draft, id, rows);
}

export function withRows(draft: Draft, id: string, rows: readonly DraftRow[]): Draft {
  return { ...draft, rows: { ...draft.rows, [id]: rows } };
}

/** A value as a reader of the language would type it, without separators of thousands, which could be misread. */
export function typedText(value: Cell, locale: Locale): string {
  if (typeof value !== 'number') return value === undefined ? '' : String(value);
  return plainNumber(value).replace('.', decimalMark(locale));
}

/** The text that a tick box stands for; without a tick a row stays empty unless its default is a tick. */
export function tickText(field: CellField | undefined, isTicked: boolean): string {
  if (isTicked) return 'true';
  return field?.kind === 'boolean' && field.default ? 'false' : '';
}

export function fieldOf(definition: CalculatorDefinition, id: string): InputField | undefined {
  return definition.inputs.find((field) => field.id === id);
}

function draftRows(field: RowsField, rows: readonly Row[], locale: Locale): readonly DraftRow[] {
  const least = field.fixedRows?.length ?? (field.optional || rows.length > 0 ? 0 : blankRows);
  return Array.from({ length: Math.max(rows.length, least) }, (_, index) => rowDraft(field, rows[index] ?? {}, locale));
}

export function rowDraft(field: RowsField, row: Row, locale: Locale): DraftRow {
  return newRow(Object.fromEntries(field.columns.map(({ id }) => [id, typedText(row[id], locale)])));
}

function decimalMark(locale: Locale): string {
  return new Intl.NumberFormat(locales[locale].numberFormat).format(1.5).charAt(1);
}
