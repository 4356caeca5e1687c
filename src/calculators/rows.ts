import { localeKeys, type Locale } from '../locales.ts';
import type { Cell, CellField, Row, RowsField } from './definition.ts';
import { parseNumber, type NumberProblem } from './number-input.ts';
import { mostRows } from './url-state.ts';

export type PasteReason = NumberProblem | 'not-a-choice' | 'too-many-columns' | 'too-many-rows';

export interface PasteError {
  /** As the reader counts them in what was pasted: from 1, the header line included. */
  readonly row: number;
  /** The id of the column, or its number where it has none. */
  readonly column: string;
  readonly reason: PasteReason;
}

export interface Pasted {
  readonly rows: readonly Row[];
  readonly errors: readonly PasteError[];
}

/** Rows from a spreadsheet: tab-separated, CSV with ";" or ",", or one column, with or without a line of headings. */
export function parsePasted(field: RowsField, text: string, locale: Locale): Pasted {
  const lines = splitCells(text, delimiterOf(text, field.columns.length, locale));
  const heading = headingOf(field, lines[0] ?? []);
  const columns = heading ?? defaultColumns(field, Math.max(0, ...lines.map((cells) => cells.length)));
  const start = heading ? 1 : 0;
  const errors: PasteError[] = [];
  const most = field.fixedRows?.length ?? mostRows;
  const body = lines.slice(start);
  if (body.length > most) errors.push({ row: start + most + 1, column: '', reason: 'too-many-rows' });
  const rows = body.slice(0, most).map((cells, index) => readRow(columns, cells, start + index + 1, locale, errors));
  return { rows, errors };
}

/**
 * A tab decides. A ";" decides next, since no number has one. A comma separates only where there is more than one column
 * and the language does not write decimals with it, unless every line has exactly the right number of cells.
 */
function delimiterOf(text: string, columnCount: number, locale: Locale): string {
  if (text.includes('\t')) return '\t';
  if (splitCells(text, ';').some((cells) => cells.length > 1)) return ';';
  if (columnCount === 1) return '\n';
  const lines = splitCells(text, ',');
  const fits = lines.every((cells) => cells.length === columnCount);
  return fits || (locale !== 'ro' && lines.some((cells) => cells.length > 1)) ? ',' : '\n';
}

/** The cells of each line that is not blank; quoted cells may hold separators, line breaks and doubled quotes. */
function splitCells(text: string, delimiter: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  for (const { cell, isLast } of cellsOf(text.replace(/\r\n?/g, '\n'), delimiter)) {
    cells.push(cell);
    if (!isLast) continue;
    if (cells.some(Boolean)) lines.push(cells);
    cells = [];
  }
  return lines;
}

function* cellsOf(text: string, delimiter: string): Generator<{ readonly cell: string; readonly isLast: boolean }> {
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (isQuoted && sign === '"' && text.charAt(index + 1) === '"') {
      cell += '"';
      index += 1;
    } else if (sign === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (isQuoted || (sign !== delimiter && sign !== '\n')) cell += sign;
    else {
      yield { cell: cell.trim(), isLast: sign === '\n' };
      cell = '';
    }
  }
  yield { cell: cell.trim(), isLast: true };
}

/** The columns that a first line of headings names, in either language or by id; undefined when it is not a heading. */
function headingOf(field: RowsField, cells: readonly string[]): readonly (CellField | undefined)[] | undefined {
  const columns = cells.map((cell) => field.columns.find((column) => isNamed(column, cell)));
  return columns.some(Boolean) ? columns : undefined;
}

function isNamed(column: CellField, heading: string): boolean {
  const names = [column.id, ...localeKeys.map((locale) => column.label[locale])];
  return names.some((name) => plain(name) === plain(heading));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** A single pasted column is the first one that takes a number: names without figures are no use. */
function defaultColumns(field: RowsField, width: number): readonly (CellField | undefined)[] {
  const number = field.columns.find(({ kind }) => kind === 'number');
  return width === 1 && number ? [number] : field.columns;
}

function readRow(
  columns: readonly (CellField | undefined)[],
  cells: readonly string[],
  row: number,
  locale: Locale,
  errors: PasteError[],
): Row {
  const pairs = cells.flatMap((text, index) => {
    const column = columns[index];
    if (!column || text === '') {
      if (text !== '' && index >= columns.length)
        errors.push({ row, column: String(index + 1), reason: 'too-many-columns' });
      return [];
    }
    const read = readCell(column, text, locale);
    if ('reason' in read) errors.push({ row, column: column.id, reason: read.reason });
    return 'value' in read ? [[column.id, read.value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

type ReadCell = { readonly value: Cell } | { readonly reason: PasteReason };

const truths: Readonly<Record<string, boolean>> = {
  da: true,
  yes: true,
  true: true,
  adevarat: true,
  x: true,
  1: true,
  nu: false,
  no: false,
  false: false,
  fals: false,
  0: false,
};

function readCell(column: CellField, text: string, locale: Locale): ReadCell {
  if (column.kind === 'number') {
    const number = parseNumber(text, locale);
    if (number.kind === 'invalid') return { reason: number.reason };
    return { value: number.kind === 'number' ? number.value : undefined };
  }
  if (column.kind === 'text') return { value: text.slice(0, 200) };
  if (column.kind === 'boolean') {
    const key = plain(text);
    return Object.hasOwn(truths, key) ? { value: truths[key] } : { reason: 'not-a-choice' };
  }
  const choice = column.choices.find(({ id, label }) =>
    [id, ...localeKeys.map((key) => label[key])].some((name) => plain(name) === plain(text)),
  );
  return choice ? { value: choice.id } : { reason: 'not-a-choice' };
}
