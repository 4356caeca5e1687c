import { keyOrder } from '../checks/text/frontmatter-blocks.ts';
import type { Values } from './values.ts';
import { writeField } from './write-field.ts';
import { entryParts } from './entry-parts.ts';

/**
 * An entry's source with new values and a new body. What is not changed keeps every byte: of a given source only the
 * fields that say something else are written anew.
 */
export function writeEntry(original: string | undefined, values: Values, body: string): string {
  const parts = original === undefined ? undefined : entryParts(original);
  const fields = parts ? changedFields(parts.fields, values) : orderedFields(values);
  const text = parts && parts.body.trim() === body ? parts.body : `\n${body}\n`;
  return `---\n${fields.join('\n')}\n---\n${text}`;
}

function orderedFields(values: Values): string[] {
  return Object.keys(values)
    .toSorted((a, b) => keyOrder(a) - keyOrder(b))
    .map((key) => writeField(key, values[key]));
}

type Fields = ReturnType<typeof entryParts>['fields'];

/** Kept fields in their places, and new ones behind the last that comes before them in the usual order. */
function changedFields(fields: Fields, values: Values): string[] {
  const kept = fields
    .filter(({ key }) => key in values)
    .map((field) => ({
      key: field.key,
      text: isSame(field.value, values[field.key]) ? field.text : writeField(field.key, values[field.key]),
    }));
  for (const key of Object.keys(values).filter((name) => !fields.some((field) => field.key === name))) {
    const at = kept.findLastIndex((field) => keyOrder(field.key) < keyOrder(key));
    kept.splice(at + 1, 0, { key, text: writeField(key, values[key]) });
  }
  return kept.map(({ text }) => text);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
