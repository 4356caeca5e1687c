import type { VNode } from 'preact';
import { rowsStrings } from '../../../interface/calculator-rows.ts';
import type { Locale } from '../../../locales.ts';
import type { RowsField } from '../../definition.ts';
import type { PasteReport } from './paste.ts';

interface PasteBoxProps {
  readonly field: RowsField;
  readonly locale: Locale;
  readonly report: PasteReport | undefined;
  readonly onPaste: (text: string) => Promise<void>;
}

/** For many rows at once, and for phones, where pasting into a cell is fiddly. */
export function PasteBox({ field, locale, report, onPaste }: PasteBoxProps): VNode {
  const strings = rowsStrings[locale];
  const columns = field.columns.map(({ label }) => label[locale]).join(', ');
  let box: HTMLTextAreaElement | null = null;
  const apply = async (): Promise<void> => {
    if (!box?.value.trim()) return;
    await onPaste(box.value);
    box.value = '';
  };
  return (
    <>
      <details class="calculator-paste needs-script">
        <summary>{strings.paste}</summary>
        <p class="calculator-hint">{strings.pasteHint.replace('{columns}', () => columns)}</p>
        <textarea
          ref={(element) => {
            box = element;
          }}
          rows={4}
          aria-label={strings.pasteLabel}
        />
        <button type="button" onClick={() => void apply()}>
          {strings.pasteApply}
        </button>
      </details>
      <div role="status">{report && <Report report={report} locale={locale} />}</div>
    </>
  );
}

function Report({ report, locale }: { report: PasteReport; locale: Locale }): VNode {
  const strings = rowsStrings[locale];
  return (
    <>
      <p class="calculator-note is-echo">{strings.pasted.replace('{n}', String(report.count))}</p>
      {report.errors.length > 0 && (
        <div class="calculator-note is-error">
          {strings.pasteErrors}
          <ul>
            {report.errors.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
