import type { Localized } from '../locales.ts';

/** The words of the editor of rows. `{row}` is what a row is called, with its number. */
export const rowsStrings: Localized<{
  readonly add: string;
  readonly remove: string;
  readonly up: string;
  readonly down: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pasteLabel: string;
  readonly pasteApply: string;
  readonly pasted: string;
  readonly pasteErrors: string;
  readonly line: string;
  readonly missing: string;
}> = {
  ro: {
    add: 'Adaugă un rând',
    remove: 'Șterge: {row}',
    up: 'Mută mai sus: {row}',
    down: 'Mută mai jos: {row}',
    paste: 'Lipește dintr-o foaie de calcul',
    pasteHint: 'Un rând pe linie, în ordinea: {columns}. Merg coloane copiate din Excel sau Sheets și CSV. Poți lipi și direct într-o celulă.',
    pasteLabel: 'Datele de lipit',
    pasteApply: 'Pune-le în locul rândurilor',
    pasted: 'Rânduri preluate: {n}.',
    pasteErrors: 'Ce nu s-a putut citi a rămas gol:',
    line: 'linia {n}',
    missing: 'de completat',
  },
  en: {
    add: 'Add a row',
    remove: 'Remove {row}',
    up: 'Move {row} up',
    down: 'Move {row} down',
    paste: 'Paste from a spreadsheet',
    pasteHint: 'One row a line, in this order: {columns}. Columns copied from Excel or Sheets and CSV both work. You can also paste into a cell.',
    pasteLabel: 'Data to paste',
    pasteApply: 'Put in place of the rows',
    pasted: 'Rows taken over: {n}.',
    pasteErrors: 'What could not be read was left empty:',
    line: 'line {n}',
    missing: 'to be filled in',
  },
};
