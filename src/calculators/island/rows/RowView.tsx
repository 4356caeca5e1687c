import { Component, type VNode } from 'preact';
import { rowsStrings } from '../../../interface/calculator-rows.ts';
import type { Locale } from '../../../locales.ts';
import type { RowsField } from '../../definition.ts';
import { controlId } from '../control.ts';
import type { DraftRow } from '../draft.ts';
import { Control } from '../fields/Control.tsx';
import type { RowNote } from './row-note.ts';

export type RowAction = 'up' | 'down' | 'remove';

interface RowViewProps {
  readonly field: RowsField;
  readonly row: DraftRow;
  readonly index: number;
  readonly isLast: boolean;
  readonly locale: Locale;
  readonly choose: string;
  /** By column, as "(RON)". */
  readonly units: Readonly<Record<string, string>>;
  readonly note: RowNote;
  readonly onAction: (action: RowAction, index: number) => void;
}

/** One row. It is drawn again only when something in it has changed, so that hundreds of rows stay fast. */
export class RowView extends Component<RowViewProps> {
  override shouldComponentUpdate({ row, index, isLast, note, units }: Readonly<RowViewProps>): boolean {
    const { props } = this;
    const isSameNote = note.text === props.note.text && note.faultyColumns === props.note.faultyColumns;
    return (
      row !== props.row || index !== props.index || isLast !== props.isLast || units !== props.units || !isSameNote
    );
  }

  override render(): VNode {
    const { field, index, locale, note } = this.props;
    const name = `${field.id}.${index + 1}`;
    const title = field.fixedRows?.[index]?.[locale] ?? `${field.rowLabel[locale]} ${index + 1}`;
    const noteId = note.text ? `${controlId(name)}-note` : undefined;
    return (
      <div class="calculator-row" role="group" aria-label={title}>
        <span class="calculator-row-name" aria-hidden="true">
          {field.fixedRows ? title : index + 1}
        </span>
        {field.columns.map((column) => (
          <Cell key={column.id} view={this.props} column={column} name={`${name}.${column.id}`} noteId={noteId} />
        ))}
        {!field.fixedRows && <Actions view={this.props} title={title} />}
        {note.text && (
          <p id={noteId} class={`calculator-note ${note.faultyColumns ? 'is-error' : 'is-echo'}`}>
            {note.text}
          </p>
        )}
      </div>
    );
  }
}

interface CellProps {
  readonly view: RowViewProps;
  readonly column: RowsField['columns'][number];
  readonly name: string;
  readonly noteId: string | undefined;
}

function Cell({ view, column, name, noteId }: CellProps): VNode {
  return (
    <div class={`calculator-cell is-${column.kind}`}>
      <label for={controlId(name)}>
        {column.label[view.locale]}
        <span class="calculator-optional">{view.units[column.id]}</span>
      </label>
      <Control
        field={column}
        name={name}
        text={view.row.cells[column.id] ?? ''}
        locale={view.locale}
        choose={view.choose}
        isInvalid={view.note.faultyColumns.split(' ').includes(column.id)}
        describedBy={noteId}
      />
    </div>
  );
}

function Actions({ view, title }: { view: RowViewProps; title: string }): VNode {
  const { index, isLast, locale, onAction } = view;
  const strings = rowsStrings[locale];
  const button = (action: RowAction, isDisabled: boolean): VNode => (
    <button
      type="button"
      class={`calculator-icon is-${action}`}
      aria-label={strings[action].replace('{row}', () => title)}
      disabled={isDisabled}
      onClick={() => onAction(action, index)}
    />
  );
  return (
    <div class="calculator-row-actions needs-script">
      {button('up', index === 0)}
      {button('down', isLast)}
      {button('remove', false)}
    </div>
  );
}
