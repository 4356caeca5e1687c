import { Component, type ComponentType, type VNode } from 'preact';
import type { RowsField } from '../../definition.ts';
import { newRow, withRows } from '../draft.ts';
import type { Session } from '../session.ts';
import type { RowsEditorProps } from './RowsEditor.tsx';

interface RowsSlotProps {
  readonly session: Session;
  readonly field: RowsField;
  /** On the server, and in the browser where rows are shown from the start. */
  readonly RowsEditor: ComponentType<RowsEditorProps> | undefined;
}

/**
 * The place of the rows. Optional ones are often never used: while there is none, the box that the server drew stands
 * there, and the editor is fetched when the reader touches it or a link brings rows.
 */
export class RowsSlot extends Component<RowsSlotProps, { Fetched?: ComponentType<RowsEditorProps> }> {
  override componentDidUpdate(): void {
    const { session, field } = this.props;
    if (session.screen.draft.rows[field.id]?.length) void this.load();
  }

  private async load(): Promise<void> {
    if (import.meta.env.SSR || this.props.RowsEditor || this.state.Fetched) return;
    this.setState({ Fetched: (await import('./RowsEditor.tsx')).RowsEditor });
  }

  private readonly onClick = async ({ target }: Event): Promise<void> => {
    const { session, field } = this.props;
    const wantsRow = target instanceof Element && target.closest('.calculator-add') !== null;
    await this.load();
    if (wantsRow) session.edit(withRows(session.screen.draft, field.id, [newRow()]));
  };

  override render(): VNode {
    const { session, field } = this.props;
    const RowsEditor = this.props.RowsEditor ?? this.state.Fetched;
    if (RowsEditor) {
      return (
        <div key={this.state.Fetched ? 'live' : 'built'}>
          <RowsEditor session={session} field={field} />
        </div>
      );
    }
    // Preact leaves what is inside alone while it hydrates and while this text stays the same.
    return <div key="built" onClick={this.onClick} dangerouslySetInnerHTML={{ __html: '' }} />;
  }
}
