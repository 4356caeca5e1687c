import { Component, type VNode } from 'preact';
import { rowsStrings } from '../../../interface/calculator-rows.ts';
import type { RowsField } from '../../definition.ts';
import { controlId } from '../control.ts';
import { unitLabel } from '../unit-label.ts';
import type { Session } from '../session.ts';
import { Tool } from '../tools/Tool.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { PasteOutcome, PasteReport } from './PasteReport.tsx';
import { pieceOfSheet } from './piece-of-sheet.ts';
import { withMovedRow, withNewRow, withoutRow, rowsIn } from './row-edits.ts';
import { rowNote } from './row-note.ts';
import { RowView, type RowAction } from './RowView.tsx';

export interface RowsEditorProps {
  readonly session: Session;
  readonly field: RowsField;
}

interface RowsEditorState {
  readonly paste?: { readonly outcome: PasteOutcome; readonly Report: typeof PasteReport };
}

const loadPasteBox = async () => (await import('./PasteBox.tsx')).PasteBox;

/** A small spreadsheet: rows can be added, removed, moved and pasted. */
export class RowsEditor extends Component<RowsEditorProps, RowsEditorState> {
  /** The control that gets the focus once it is there. */
  private focusNext: string | undefined;
  private units: { readonly currency: string; readonly byColumn: Readonly<Record<string, string>> } | undefined;

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

  private readonly onPaste = (event: ClipboardEvent): void => {
    const text = pieceOfSheet(event);
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || !target.name || text === undefined) return;
    event.preventDefault();
    const [, row, column] = target.name.split('.');
    void this.takeOver(text, Number(row) - 1, column);
  };

  private readonly takeOver = async (text: string, start?: number, column?: string): Promise<void> => {
    const { pasteRows } = await import('./paste.ts');
    const { session, field } = this.props;
    const { draft, ...paste } = pasteRows(session, field, text, start, column);
    this.setState({ paste });
    session.edit(draft);
  };

  /** The same object until the currency changes, so that no row is drawn again for it. */
  private unitsFor(currency: string): Readonly<Record<string, string>> {
    if (this.units?.currency === currency) return this.units.byColumn;
    const { session, field } = this.props;
    const pairs = field.columns.flatMap((column) => {
      const unit = unitLabel(column, session);
      return unit ? [[column.id, ` (${unit})`] as const] : [];
    });
    this.units = { currency, byColumn: Object.fromEntries(pairs) };
    return this.units.byColumn;
  }

  override render(): VNode {
    const { session, field } = this.props;
    const { locale, screen } = session;
    const rows = rowsIn(screen.draft, field.id);
    const strings = rowsStrings[locale];
    const { paste } = this.state;
    const units = this.unitsFor(screen.draft.currency);
    return (
      <fieldset
        class={`calculator-rows has-${field.columns.length}`}
        id={controlId(field.id)}
        data-rows
        onPaste={this.onPaste}
      >
        <legend>
          {field.label[locale]}
          {field.optional && <span class="calculator-optional"> ({session.strings.optional})</span>}
        </legend>
        {field.hint && <p class="calculator-hint">{field.hint[locale]}</p>}
        {rows.length > 0 && <ColumnHeads session={session} field={field} units={units} />}
        {rows.map((row, index) => (
          <RowView
            key={row.key}
            field={field}
            row={row}
            index={index}
            isLast={index === rows.length - 1}
            locale={locale}
            choose={session.strings.choose}
            units={units}
            note={rowNote(session, field, index, row)}
            onAction={this.onAction}
          />
        ))}
        {!field.fixedRows && (
          <button type="button" class="calculator-add needs-script" onClick={this.onAdd}>
            {strings.add}
          </button>
        )}
        <div class="needs-script">
          <Tool label={strings.paste} load={loadPasteBox} body={{ field, locale, onPaste: this.takeOver }} />
        </div>
        <div role="status">{paste && <paste.Report outcome={paste.outcome} locale={locale} />}</div>
      </fieldset>
    );
  }
}
