import type { VNode } from 'preact';
import { pasteStrings } from '../../../interface/calculator-rows.ts';
import type { Locale } from '../../../locales.ts';

/** What became of a paste. */
export interface PasteOutcome {
  readonly count: number;
  readonly errors: readonly string[];
}

export function PasteReport({ outcome, locale }: { outcome: PasteOutcome; locale: Locale }): VNode {
  const strings = pasteStrings[locale];
  return (
    <>
      <p class="calculator-note is-echo">{strings.done.replace('{n}', String(outcome.count))}</p>
      {outcome.errors.length > 0 && (
        <div class="calculator-note is-error">
          {strings.errors}
          <ul>
            {outcome.errors.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
