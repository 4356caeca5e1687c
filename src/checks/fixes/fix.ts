import type { Problem } from '../../problems/problem.ts';
import type { Edit } from './edit.ts';

/** How a machine repairs a problem. */
export interface Fix {
  /** The file that is mended, where it is not the one that the problem is told of. */
  fileOf?(problem: Problem): string;
  /** The edits to that file, or none where it cannot be done. */
  edits(problem: Problem, source: string): readonly Edit[];
}
