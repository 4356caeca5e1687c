import type { Localized } from '../locales.ts';

/** The words of the editor of rows. `{row}` is what a row is called, with its number. */
export const rowsStrings: Localized<{
  readonly add: string;
  readonly remove: string;
  readonly up: string;
  readonly down: string;
  readonly paste: string;
  readonly missing: string;
}> = {
  ro: {
    add: 'Adaugă un rând',
    remove: 'Șterge: {row}',
    up: 'Mută mai sus: {row}',
    down: 'Mută mai jos: {row}',
    paste: 'Lipește dintr-o foaie de calcul',
    missing: 'de completat',
  },
  en: {
    add: 'Add a row',
    remove: 'Remove {row}',
    up: 'Move {row} up',
    down: 'Move {row} down',
    paste: 'Paste from a spreadsheet',
    missing: 'to be filled in',
  },
};

/** The words around pasting, which are fetched when something is pasted. */
export const pasteStrings: Localized<{
  readonly hint: string;
  readonly label: string;
  readonly apply: string;
  readonly done: string;
  readonly errors: string;
  readonly line: string;
}> = {
  ro: {
    hint: 'Un rând pe linie, în ordinea: {columns}. Merg coloane copiate din Excel sau Sheets și CSV. Poți lipi și direct într-o celulă.',
    label: 'Datele de lipit',
    apply: 'Înlocuiește rândurile',
    done: 'Rânduri preluate: {n}.',
    errors: 'Ce nu s-a putut citi a rămas gol:',
    line: 'linia {n}',
  },
  en: {
    hint: 'One row per line, in this order: {columns}. Columns copied from Excel or Sheets and CSV both work. You can also paste into a cell.',
    label: 'Data to paste',
    apply: 'Replace the rows',
    done: 'Rows read: {n}.',
    errors: 'What could not be read was left empty:',
    line: 'line {n}',
  },
};
