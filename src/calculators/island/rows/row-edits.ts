import { newRow, withRows, type Draft, type DraftRow } from '../draft.ts';

/** Changes to the rows of one field; the draft given is left as it is. */

export function withNewRow(draft: Draft, id: string): Draft {
  return withRows(draft, id, [...rowsIn(draft, id), newRow()]);
}

export function withoutRow(draft: Draft, id: string, index: number): Draft {
  return withRows(draft, id, rowsIn(draft, id).toSpliced(index, 1));
}

/** The row changes places with the one `by` lines below it, or above it when `by` is negative. */
export function withMovedRow(draft: Draft, id: string, index: number, by: number): Draft {
  const rows = rowsIn(draft, id);
  const [row, other] = [rows[index], rows[index + by]];
  if (!row || !other) return draft;
  return withRows(draft, id, rows.with(index, other).with(index + by, row));
}

/** Puts cells over those that are there, from the given row on, with new rows where they run out. */
export function withPastedCells(
  draft: Draft,
  id: string,
  start: number,
  pasted: readonly DraftRow[],
  most: number,
): Draft {
  const rows = rowsIn(draft, id);
  const length = Math.min(most, Math.max(rows.length, start + pasted.length));
  const merged = Array.from({ length }, (_, index) => {
    const row = rows[index] ?? newRow();
    const over = pasted[index - start];
    return over ? { ...row, cells: { ...row.cells, ...over.cells } } : row;
  });
  return withRows(draft, id, merged);
}

export function rowsIn(draft: Draft, id: string): readonly DraftRow[] {
  return draft.rows[id] ?? [];
}
