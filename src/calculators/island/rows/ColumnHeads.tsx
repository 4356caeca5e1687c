import type { VNode } from 'preact';
import type { RowsField } from '../../definition.ts';
import type { Session } from '../session.ts';

interface ColumnHeadsProps {
  readonly session: Session;
  readonly field: RowsField;
  readonly units: Readonly<Record<string, string>>;
}

/** The names of the columns over the rows, where the panel is wide enough; the cells carry their own labels as well. */
export function ColumnHeads({ session, field, units }: ColumnHeadsProps): VNode {
  return (
    <div class="calculator-heads" aria-hidden="true">
      <span />
      {field.columns.map((column) => (
        <span key={column.id} class={`is-${column.kind}`}>
          {column.label[session.locale]}
          <span class="calculator-optional">{units[column.id]}</span>
        </span>
      ))}
      <span />
    </div>
  );
}
