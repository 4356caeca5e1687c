import { Component, type VNode } from 'preact';
import { rowsStrings } from '../../../interface/calculator-rows.ts';
import type { RowsField } from '../../definition.ts';
import { controlId } from '../control.ts';
import type { Session } from '../session.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { PasteBox } from './PasteBox.tsx';
import type { PasteReport } from './paste.ts';
import { withMovedRow, withNewRow, withoutRow, rowsIn } from './row-edits.ts';
import { rowNote } from './row-note.ts';
import { RowView, type RowAction } from './RowView.tsx';

export interface RowsEditorProps {
  readonly session: Session;
  readonly field: RowsField;
}

/** A small spreadsheet: rows can be added, removed, moved and pasted. */
export class RowsEditor extends Component<RowsEditorProps, { report?: PasteReport }> {
  /** The control that gets the focus once it is there. */
  private focusNext: string | undefined;

  override componentDidUpdate(): void {
    if (!this.focusNext) return;
    document.getElementById(controlId(this.focusNext))?.focus();
    this.focusNext = undefined;
  }

  private readonly onAction = (action: RowAction, index: number): void => {
    const { session, field } = this.props;
    const { draft } = session.screen;
    if (action === 'remove') session.edit(withoutRow(draft, field.id, index));
    else session.edit(withMovedRow(draft, field.id, index, action === 'up' ? -1 : 1));
  };

  private readonly onAdd = (): void => {
    const { session, field } = this.props;
    const { draft } = session.screen;
    this.focusNext = `${field.id}.${rowsIn(draft, field.id).length + 1}.${field.columns[0]?.id}`;
    session.edit(withNewRow(draft, field.id));
  };

  /** Text of several cells is a piece of a spreadsheet; a single value is left to the browser. */
  private readonly onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || !target.name || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const [, row, column] = target.name.split('.');
    void this.takeOver(text, Number(row) - 1, column);
  };

  private readonly takeOver = async (text: string, start?: number, column?: string): Promise<void> => {
    const { pasteRows } = await import('./paste.ts');
    const { session, field } = this.props;
    const { draft, report } = pasteRows(session, field, text, start, column);
    this.setState({ report });
    session.edit(draft);
  };

  override render(): VNode {
    const { session, field } = this.props;
    const { locale, screen } = session;
    const rows = rowsIn(screen.draft, field.id);
    const strings = rowsStrings[locale];
    return (
      <fieldset class={`calculator-rows has-${field.columns.length}`} id={controlId(field.id)} data-rows onPaste={this.onPaste}>
        <legend>
          {field.label[locale]}
          {field.optional && <span class="calculator-optional"> ({session.strings.optional})</span>}
        </legend>
        {field.hint && <p class="calculator-hint">{field.hint[locale]}</p>}
        {rows.length > 0 && <ColumnHeads session={session} field={field} />}
        {rows.map((row, index) => (
          <RowView
            key={row.key}
            field={field}
            row={row}
            index={index}
            isLast={index === rows.length - 1}
            locale={locale}
            choose={session.strings.choose}
            note={rowNote(session, field, index, row)}
            onAction={this.onAction}
          />
        ))}
        {!field.fixedRows && (
          <button type="button" class="calculator-add needs-script" onClick={this.onAdd}>
            {strings.add}
          </button>
        )}
        <PasteBox field={field} locale={locale} report={this.state.report} onPaste={this.takeOver} />
      </fieldset>
    );
  }
}
