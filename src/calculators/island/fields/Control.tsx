import type { VNode } from 'preact';
import type { Locale } from '../../../locales.ts';
import type { CellField } from '../../definition.ts';
import { controlId } from '../control.ts';

export interface ControlProps {
  readonly field: CellField;
  readonly name: string;
  readonly text: string;
  readonly locale: Locale;
  /** What an empty choice is called. */
  readonly choose: string;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  /** Where no label element points at it: in the cells of rows. */
  readonly label?: string;
}

/** The control of a field or of a cell. Its form hears what is typed. */
export function Control({ field, name, text, locale, choose, isInvalid, describedBy, label }: ControlProps): VNode {
  const common = {
    id: controlId(name),
    name,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid ? ('true' as const) : undefined,
  };
  if (field.kind === 'boolean') return <input {...common} type="checkbox" value="true" checked={text === 'true'} />;
  if (field.kind !== 'choice') {
    const isNumber = field.kind === 'number';
    return <input {...common} type="text" inputMode={isNumber ? 'decimal' : undefined} value={text} />;
  }
  const isDefaulted = field.default !== undefined;
  return (
    <select {...common} value={text}>
      {!isDefaulted && <option value="">{choose}</option>}
      {field.choices.map((choice) => (
        <option key={choice.id} value={choice.id} selected={choice.id === text}>
          {choice.label[locale]}
        </option>
      ))}
    </select>
  );
}
