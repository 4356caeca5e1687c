import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryReading } from '../rule.ts';

const fieldRoles = ['definition', 'name', 'reason'] as const;
const keys = { definition: 'definition', name: 'term', reason: 'avoid' } as const;

/** Emphasis, code, links, tags, escapes, braces: what the pages would show as it stands. */
const markup = /[*_`{}\\]|~~|!?\[[^\]]*\]\(|<\/?[a-z!]|^#+\s|&(?:[a-z]+|#\w+);/i;

export const hasMarkup = (text: string): boolean => markup.test(text);

/** GL118: the frontmatter's texts are plain. */
export function fieldsArePlain(reading: EntryReading): Problem[] {
  return reading.prose.flatMap(({ role, value, offset }) => {
    const field = fieldRoles.find((candidate) => candidate === role);
    const found = field && markup.exec(value)?.[0];
    return found ? [problemAt(reading, offset, 'GL118', { key: keys[field], found })] : [];
  });
}
