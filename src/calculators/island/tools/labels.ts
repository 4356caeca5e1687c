import type { OutputField } from '../../definition.ts';
import type { Session } from '../session.ts';

/** The label of an input or of an output. */
export function labelOf({ definition, screen, locale }: Session, id: string): string {
  const field = definition.inputs.find((input) => input.id === id) ?? screen.outputs.find((output) => output.id === id);
  return field?.label[locale] ?? id;
}

export function outputOf({ screen }: Session, id: string): OutputField | undefined {
  return screen.outputs.find((output) => output.id === id);
}
