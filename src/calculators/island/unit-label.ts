import type { CellField } from '../definition.ts';
import type { Session } from './session.ts';

/** What stands after a number: the chosen currency, %, or a word. */
export function unitLabel(field: CellField, { strings, screen }: Session): string | undefined {
  if (field.kind !== 'number') return undefined;
  return field.unit === 'money' ? screen.draft.currency : strings.units[field.unit];
}
