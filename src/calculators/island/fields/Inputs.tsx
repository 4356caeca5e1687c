import type { ComponentType, VNode } from 'preact';
import type { CellField, InputField, RowsField } from '../../definition.ts';
import type { RowsEditorProps } from '../rows/RowsEditor.tsx';
import { RowsSlot } from '../rows/RowsSlot.tsx';
import type { Session } from '../session.ts';
import { CurrencySelect, usesMoney } from './CurrencySelect.tsx';
import { Field } from './Field.tsx';

interface InputsProps {
  readonly session: Session;
  readonly RowsEditor: ComponentType<RowsEditorProps> | undefined;
}

/** Everything that the reader fills in, in the definition's order; rows stand in boxes of their own. */
export function Inputs({ session, RowsEditor }: InputsProps): VNode {
  const { definition } = session;
  return (
    <div class="calculator-inputs">
      {groupsOf(definition.inputs).map((group, index) =>
        'columns' in group ? (
          <RowsSlot key={index} session={session} field={group} RowsEditor={RowsEditor} />
        ) : (
          <FieldGroup key={index} session={session} fields={group} />
        ),
      )}
      {usesMoney(definition) && <CurrencySelect session={session} />}
      <Actions session={session} />
    </div>
  );
}

function FieldGroup({ session, fields }: { session: Session; fields: readonly CellField[] }): VNode {
  return (
    <fieldset class="calculator-fields">
      <legend class="visually-hidden">{session.strings.inputs}</legend>
      {fields.map((field) => (
        <Field key={field.id} session={session} field={field} />
      ))}
    </fieldset>
  );
}

function Actions({ session }: { session: Session }): VNode {
  const { strings } = session;
  return (
    <div class="calculator-actions needs-script">
      <button type="submit">{strings.calculate}</button>
      <button type="button" onClick={() => session.showExample()}>
        {strings.example}
      </button>
      <button type="button" onClick={() => session.clear()}>
        {strings.clear}
      </button>
    </div>
  );
}

/** Fields that follow one another share a fieldset. */
function groupsOf(inputs: readonly InputField[]): readonly (RowsField | CellField[])[] {
  const groups: (RowsField | CellField[])[] = [];
  for (const field of inputs) {
    const last = groups.at(-1);
    if (field.kind === 'rows') groups.push(field);
    else if (Array.isArray(last)) last.push(field);
    else groups.push([field]);
  }
  return groups;
}
