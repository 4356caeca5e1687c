import { plainNumber } from '../plain-number.ts';
import type { Cell, OutputField } from '../definition.ts';
import type { Screen } from './screen.ts';

/** A result for the reader, or nothing where there is none. */
export function resultText(
  output: OutputField,
  { results, format }: Pick<Screen, 'results' | 'format'>,
): string | undefined {
  const value = results[output.id];
  if (value === undefined || value === '') return undefined;
  return output.labels?.[String(value)]?.[format.locale] ?? format.value(value, output.unit);
}

/** A result for programs: plain decimals with a dot, the id of a text result, or nothing. */
export function rawResult(value: Cell): string {
  return typeof value === 'number' ? plainNumber(value) : String(value ?? '');
}
