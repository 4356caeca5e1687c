import type { EntryReading } from '../rule.ts';
import type { Prose, ProseRole } from './prose.ts';

export interface ProseMatch {
  readonly match: RegExpExecArray;
  readonly prose: Prose;
  /** Where the match begins in the file. */
  readonly offset: number;
}

/** Every match of a global pattern in the file's prose, or in the prose of some roles. */
export function proseMatches({ prose }: EntryReading, pattern: RegExp, roles?: readonly ProseRole[]): ProseMatch[] {
  return prose
    .filter(({ role }) => !roles || roles.includes(role))
    .flatMap((piece) =>
      [...piece.text.matchAll(pattern)].map((match) => ({ match, prose: piece, offset: piece.offset + match.index })),
    );
}
