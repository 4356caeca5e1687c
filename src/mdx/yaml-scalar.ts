import { stringify } from 'yaml';

/**
 * A text as a YAML value that reads back as that text: in quotation marks where it would otherwise be a number, a truth
 * value or nothing.
 *
 * @example yamlScalar('1234567890123456') // => '"1234567890123456"'
 */
export function yamlScalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
