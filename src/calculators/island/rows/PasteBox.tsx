import type { VNode } from 'preact';
import { pasteStrings } from '../../../interface/calculator-rows.ts';
import type { Locale } from '../../../locales.ts';
import type { RowsField } from '../../definition.ts';

export interface PasteBoxProps {
  readonly field: RowsField;
  readonly locale: Locale;
  readonly onPaste: (text: string) => Promise<void>;
}

/** For many rows at once, and for phones, where pasting into a cell is fiddly. */
export function PasteBox({ field, locale, onPaste }: PasteBoxProps): VNode {
  const strings = pasteStrings[locale];
  const columns = field.columns.map(({ label }) => label[locale]).join(', ');
  let box: HTMLTextAreaElement | null = null;
  const apply = async (): Promise<void> => {
    // The reference is emptied when the box is drawn again, which pasting does.
    const area = box;
    if (!area?.value.trim()) return;
    await onPaste(area.value);
    area.value = '';
  };
  return (
    <>
      <p class="calculator-hint">{strings.hint.replace('{columns}', () => columns)}</p>
      <textarea
        ref={(element) => {
          box = element;
        }}
        rows={4}
        aria-label={strings.label}
      />
      <div class="calculator-actions">
        <button type="button" onClick={() => void apply()}>
          {strings.apply}
        </button>
      </div>
    </>
  );
}
