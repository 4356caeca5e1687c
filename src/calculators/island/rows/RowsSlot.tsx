import { Component, hydrate, render, type ComponentType, type VNode } from 'preact';
import type { RowsField } from '../../definition.ts';
import type { DraftRow } from '../draft.ts';
import type { Screen } from '../screen.ts';
import type { Session } from '../session.ts';
import { pieceOfSheet } from './piece-of-sheet.ts';
import type { RowsEditorProps } from './RowsEditor.tsx';

interface RowsSlotProps {
  readonly session: Session;
  readonly field: RowsField;
  /** On the server, and in the browser where a link or this device brings rows of its own. */
  readonly RowsEditor: ComponentType<RowsEditorProps> | undefined;
}

/**
 * The place of the rows. The rows that the server drew stand there, and can be typed in, until the reader touches them or
 * they change: then the editor is fetched and takes over what stands there, focus and text included.
 */
export class RowsSlot extends Component<RowsSlotProps> {
  private readonly built = this.props.session.screen;
  private place: HTMLDivElement | null = null;
  private Editor: ComponentType<RowsEditorProps> | undefined;

  override componentDidUpdate(): void {
    if (this.props.RowsEditor) return;
    const [{ currency }, built] = [this.props.session.screen.draft, this.built.draft];
    if (this.Editor) this.draw();
    else if (this.rowsOf(this.props.session.screen) !== this.rowsOf(this.built) || currency !== built.currency)
      void this.load();
  }

  private rowsOf({ draft }: Screen): readonly DraftRow[] | undefined {
    return draft.rows[this.props.field.id];
  }

  private readonly load = async (): Promise<void> => {
    if (this.Editor || this.props.RowsEditor) return;
    const { RowsEditor } = await import('./RowsEditor.tsx');
    if (this.Editor || !this.place) return;
    this.Editor = RowsEditor;
    const { session } = this.props;
    const isSameRows = keysOf(this.rowsOf(session.screen)) === keysOf(this.rowsOf(this.built));
    // Hydrating takes what stands there as given, so it must be shown the numbers of the build first.
    if (isSameRows)
      hydrate(this.editor(Object.create(session, { screen: { value: this.built } }) as Session), this.place);
    else this.place.replaceChildren();
    this.draw();
  };

  private draw(): void {
    if (this.place) render(this.editor(this.props.session), this.place);
  }

  private editor(session: Session): VNode | null {
    const Editor = this.props.RowsEditor ?? this.Editor;
    return Editor ? <Editor session={session} field={this.props.field} /> : null;
  }

  /** A press that comes before the editor is there waits for it. */
  private readonly onClick = async (event: Event): Promise<void> => {
    const { target } = event;
    const pressed = target instanceof Element && target.closest<HTMLElement>('button, summary');
    if (this.Editor || !pressed) return;
    event.preventDefault();
    await this.load();
    pressed.click();
  };

  /** A paste as well: into a cell alone, a piece of a spreadsheet would be one long text. */
  private readonly onPaste = async (event: ClipboardEvent): Promise<void> => {
    const text = pieceOfSheet(event);
    const { target } = event;
    if (this.Editor || text === undefined) return;
    event.preventDefault();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    await this.load();
    target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  };

  override render(): VNode {
    if (this.props.RowsEditor) return <div>{this.editor(this.props.session)}</div>;
    // Preact leaves what is inside alone while it hydrates and while this text stays the same.
    return (
      <div
        ref={(place) => {
          this.place = place;
        }}
        onFocusIn={this.load}
        onPointerOver={this.load}
        onClick={this.onClick}
        onPaste={this.onPaste}
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    );
  }
}

/** A row keeps its key for as long as it is the same row, whatever is typed in it. */
function keysOf(rows: readonly DraftRow[] = []): string {
  return rows.map(({ key }) => key).join();
}
