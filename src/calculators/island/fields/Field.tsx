import type { VNode } from 'preact';
import type { CellField } from '../../definition.ts';
import { controlId } from '../control.ts';
import { noteFor } from '../field-note.ts';
import type { Session } from '../session.ts';
import { unitLabel } from '../unit-label.ts';
import { Control } from './Control.tsx';

interface FieldProps {
  readonly session: Session;
  readonly field: CellField;
}

/** A label, the control with its unit, the hint, and one line on what was typed: an error, a notice, or how it was read. */
export function Field({ session, field }: FieldProps): VNode {
  const { locale, strings, screen } = session;
  const id = controlId(field.id);
  const note = noteFor(session, field, field.id);
  const unit = unitLabel(field, session);
  const described = [unit && 'unit', field.hint && 'hint', note && 'note']
    .filter(Boolean)
    .map((part) => `${id}-${part}`);
  return (
    <div class={`calculator-field is-${field.kind}`}>
      <label for={id}>
        {field.label[locale]}
        {field.optional && <span class="calculator-optional"> ({strings.optional})</span>}
      </label>
      <div class="calculator-control">
        <Control
          field={field}
          name={field.id}
          text={screen.draft.texts[field.id] ?? ''}
          locale={locale}
          choose={strings.choose}
          isInvalid={note?.kind === 'error'}
          describedBy={described.join(' ') || undefined}
        />
        {unit && (
          <span class="calculator-unit" id={`${id}-unit`}>
            {unit}
          </span>
        )}
      </div>
      {field.hint && (
        <p class="calculator-hint" id={`${id}-hint`}>
          {field.hint[locale]}
        </p>
      )}
      {note && (
        <p class={`calculator-note is-${note.kind}`} id={`${id}-note`}>
          {note.text}
        </p>
      )}
    </div>
  );
}
