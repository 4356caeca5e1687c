import type { CellField } from '../definition.ts';
import type { Session } from './session.ts';

/** The one line under a control: what is wrong, else what to know, else how the text was read. */
export interface FieldNote {
  readonly kind: 'error' | 'notice' | 'echo';
  readonly text: string;
}

export function noteFor(session: Session, field: CellField, name: string): FieldNote | undefined {
  const { screen, strings } = session;
  const fault = screen.faults[name];
  if (fault) return { kind: 'error', text: session.faultText(fault) };
  const notice = screen.notices.find((candidate) => candidate.field === name);
  if (notice) return { kind: 'notice', text: notice.text };
  const read = screen.ambiguous[name] ?? defaultInPlace(session, field, name);
  if (read === undefined) return undefined;
  const text = Object.hasOwn(screen.ambiguous, name) ? strings.readAs : strings.emptyMeans;
  return {
    kind: 'echo',
    text: text.replace('{value}', () => screen.format.value(read, field.kind === 'number' ? field.unit : 'number')),
  };
}

/** The default that an empty field stands for. */
function defaultInPlace({ screen }: Session, field: CellField, name: string): number | undefined {
  const isEmpty = screen.draft.texts[name] === '';
  return isEmpty && field.kind === 'number' ? field.default : undefined;
}
