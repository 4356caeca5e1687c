import { pasteStrings } from '../../../interface/calculator-rows.ts';
import type { Locale, Localized } from '../../../locales.ts';
import type { CellField, RowsField } from '../../definition.ts';
import { message } from '../../messages.ts';
import { parsePasted, type PasteError } from '../../rows.ts';
import { mostRows } from '../../url-state.ts';
import { newRow, typedText, withRows, type Draft, type DraftRow } from '../draft.ts';
import type { Session } from '../session.ts';
import { PasteReport, type PasteOutcome } from './PasteReport.tsx';
import { withPastedCells } from './row-edits.ts';

/** How many errors are told one by one. */
const mostErrors = 6;

/**
 * The draft with a piece of a spreadsheet in it: from the given cell on, or in place of all rows when no cell is given.
 */
export function pasteRows(
  session: Session,
  field: RowsField,
  text: string,
  start?: number,
  column?: string,
): { draft: Draft; outcome: PasteOutcome; Report: typeof PasteReport } {
  const first = Math.max(
    0,
    field.columns.findIndex(({ id }) => id === column),
  );
  const isOneColumn = column !== undefined && !/[\t;]/.test(text);
  const columns = isOneColumn ? field.columns.slice(first, first + 1) : field.columns.slice(first);
  const { rows, errors } = parsePasted(
    { ...field, columns: columns.map((cell) => inOneLanguage(cell, session.locale)) },
    text,
    session.locale,
  );
  const drafts = rows.map((row): DraftRow => {
    const cells = Object.entries(row).map(([id, cell]) => [id, typedText(cell, session.locale)]);
    return newRow(Object.fromEntries(cells));
  });
  const { draft } = session.screen;
  const most = field.fixedRows?.length ?? mostRows;
  const base = start === undefined ? withRows(draft, field.id, []) : draft;
  const pasted = withPastedCells(base, field.id, start ?? 0, drafts, most);
  return {
    draft: pasted,
    Report: PasteReport,
    outcome: { count: rows.length, errors: errorTexts(session, field, errors) },
  };
}

/** In the browser the texts of the other language are empty, and an empty name would match an empty cell. */
function inOneLanguage(column: CellField, locale: Locale): CellField {
  const both = (text: Localized): Localized => ({ ro: text[locale], en: text[locale] });
  if (column.kind !== 'choice') return { ...column, label: both(column.label) };
  return {
    ...column,
    label: both(column.label),
    choices: column.choices.map(({ id, label }) => ({ id, label: both(label) })),
  };
}

function errorTexts(session: Session, field: RowsField, errors: readonly PasteError[]): readonly string[] {
  const { locale, screen } = session;
  const texts = errors.slice(0, mostErrors).map(({ row, column, reason }) => {
    const label = field.columns.find(({ id }) => id === column)?.label[locale] ?? column;
    const place = pasteStrings[locale].line.replace('{n}', String(row));
    return `${place}${label && `, ${label}`}: ${message(reason, {}, screen.format)}`;
  });
  return errors.length > mostErrors ? [...texts, `… +${errors.length - mostErrors}`] : texts;
}
