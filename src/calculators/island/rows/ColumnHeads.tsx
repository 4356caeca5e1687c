import type { VNode } from 'preact';
import type { CellField, RowsField } from '../../definition.ts';
import type { Session } from '../session.ts';

/** The names of the columns over the rows, where the panel is wide enough; the cells carry their own labels as well. */
export function ColumnHeads({ session, field }: { session: Session; field: RowsField }): VNode {
  return (
    <div class="calculator-heads" aria-hidden="true">
      <span />
      {field.columns.map((column) => (
        <span key={column.id} class={`is-${column.kind}`}>
          {column.label[session.locale]}
          {unitOf(column, session) && <span class="calculator-optional"> ({unitOf(column, session)})</span>}
        </span>
      ))}
      <span />
    </div>
  );
}

function unitOf(column: CellField, { strings, screen }: Session): string | undefined {
  if (column.kind !== 'number') return undefined;
  return column.unit === 'money' ? screen.draft.currency : strings.units[column.unit];
}
