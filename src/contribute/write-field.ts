import { stringify } from 'yaml';

/** A list longer than this stands one item a line. */
const flowLimit = 110;

/**
 * One field of a frontmatter as its lines, in the form that the entries have: short lists in brackets, facts of one
 * thing in braces.
 *
 * @example writeField('also', ['churn', 'rată de churn']) // => 'also: [churn, rată de churn]'
 */
export function writeField(key: string, value: unknown): string {
  if (isList(value)) {
    const flow = yaml({ [key]: value }, { collectionStyle: 'flow', flowCollectionPadding: false });
    const line = flow.slice(1, -1);
    if (line.length <= flowLimit) return line;
  }
  if (key === 'grammar') return `grammar: ${yaml(value, { collectionStyle: 'flow' })}`;
  return yaml({ [key]: value });
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function yaml(value: unknown, options: Parameters<typeof stringify>[2] & object = {}): string {
  return stringify(value, undefined, { lineWidth: 0, ...options }).trimEnd();
}
