import type { Locale } from '../../locales.ts';
import type { CalculatorDefinition, Cell, CellField, Row, RowsField, Value, Values } from '../definition.ts';
import { parseNumber, type NumberProblem } from '../number-input.ts';
import type { Draft, DraftRow } from './draft.ts';

export interface DraftReading {
  /** `NaN` where something is typed that is no number, so that no default takes its place unnoticed. */
  readonly values: Values;
  /** By control name. */
  readonly problems: Readonly<Record<string, NumberProblem>>;
  /** Numbers that could have been read in another way, by control name. */
  readonly ambiguous: Readonly<Record<string, number>>;
}

interface Notes {
  readonly problems: Record<string, NumberProblem>;
  readonly ambiguous: Record<string, number>;
}

interface RowReading extends Notes {
  readonly row: Row;
}

export function readDraft(definition: CalculatorDefinition, draft: Draft, locale: Locale): DraftReading {
  const notes: Notes = { problems: {}, ambiguous: {} };
  const values: Record<string, Value> = {};
  for (const field of definition.inputs) {
    values[field.id] =
      field.kind === 'rows'
        ? readRows(field, draft.rows[field.id] ?? [], locale, notes)
        : readText(field, draft.texts[field.id] ?? '', locale, field.id, notes);
  }
  return { values, ...notes };
}

function readRows(field: RowsField, rows: readonly DraftRow[], locale: Locale, notes: Notes): readonly Row[] {
  return rows.map((draftRow, index) => {
    const { row, problems, ambiguous } = readRow(field, draftRow, locale);
    const name = (column: string): string => `${field.id}.${index + 1}.${column}`;
    for (const [column, problem] of Object.entries(problems)) notes.problems[name(column)] = problem;
    for (const [column, value] of Object.entries(ambiguous)) notes.ambiguous[name(column)] = value;
    return row;
  });
}

/** Rows are never changed in place, so only the one that is being typed in is read again. */
const rowReadings = new WeakMap<DraftRow, RowReading>();

function readRow(field: RowsField, draftRow: DraftRow, locale: Locale): RowReading {
  const known = rowReadings.get(draftRow);
  if (known) return known;
  const notes: Notes = { problems: {}, ambiguous: {} };
  const cells = field.columns.map((column) => [
    column.id,
    readText(column, draftRow.cells[column.id] ?? '', locale, column.id, notes),
  ]);
  const reading = { row: Object.fromEntries(cells), ...notes };
  rowReadings.set(draftRow, reading);
  return reading;
}

function readText(field: CellField, text: string, locale: Locale, name: string, notes: Notes): Cell {
  if (field.kind === 'boolean') return text === '' ? undefined : text === 'true';
  if (field.kind !== 'number') return text.trim() === '' ? undefined : text;
  const parsed = parseNumber(text, locale);
  if (parsed.kind === 'empty') return undefined;
  if (parsed.kind === 'invalid') {
    notes.problems[name] = parsed.reason;
    return Number.NaN;
  }
  if (parsed.ambiguous) notes.ambiguous[name] = parsed.value;
  return parsed.value;
}
