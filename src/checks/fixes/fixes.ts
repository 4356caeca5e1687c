import type { Code } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';
import { setFrontmatterLine, type Edit } from './edit.ts';

/** How a machine repairs a problem: the edits to the file that the problem names, or none where it cannot. */
export type Fix = (problem: Problem, source: string) => readonly Edit[];

export const fixes: Readonly<Partial<Record<Code, Fix>>> = {
  GL110: (problem, source) => compact(setFrontmatterLine(source, 'sourceDigest', String(problem.params['digest']))),
};

function compact(edit: Edit | undefined): Edit[] {
  return edit ? [edit] : [];
}
