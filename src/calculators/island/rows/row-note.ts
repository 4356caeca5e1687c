import { rowsStrings } from '../../../interface/calculator-rows.ts';
import type { RowsField } from '../../definition.ts';
import type { DraftRow } from '../draft.ts';
import type { Session } from '../session.ts';

/** The line under a row, and which of its cells are wrong. As text, so that an unchanged note redraws nothing. */
export interface RowNote {
  readonly text: string;
  readonly faultyColumns: string;
}

const none: RowNote = { text: '', faultyColumns: '' };

export function rowNote(session: Session, field: RowsField, index: number, row: DraftRow): RowNote {
  const { screen, locale, strings } = session;
  const texts: string[] = [];
  const faulty: string[] = [];
  for (const column of field.columns) {
    const name = `${field.id}.${index + 1}.${column.id}`;
    const fault = screen.faults[name];
    const read = screen.ambiguous[name];
    if (fault) {
      faulty.push(column.id);
      texts.push(`${column.label[locale]}: ${session.faultText(fault)}`);
    } else if (read !== undefined) {
      texts.push(
        `${column.label[locale]}: ${strings.readAs.replace('{value}', () => screen.format.value(read, 'number'))}`,
      );
    } else if (isBlankCell(row, column.id) && screen.missing.includes(name)) {
      texts.push(`${column.label[locale]}: ${rowsStrings[locale].missing}.`);
    }
  }
  return texts.length === 0 ? none : { text: texts.join(' '), faultyColumns: faulty.join(' ') };
}

function isBlankCell(row: DraftRow, column: string): boolean {
  return !row.cells[column]?.trim();
}
