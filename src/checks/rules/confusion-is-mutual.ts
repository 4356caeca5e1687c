import type { Problem } from '../../problems/problem.ts';
import { problemIn, type CheckContext } from '../rule.ts';

/** GL109: whoever confuses A with B also confuses B with A. */
export function confusionIsMutual({ glossary }: CheckContext): Problem[] {
  return [...glossary.terms.values()].flatMap(({ id, source }) =>
    source.data.confusedWith.flatMap((value, index): Problem[] => {
      const other = glossary.terms.get(value)?.source;
      if (!other || value === id || other.data.confusedWith.includes(id)) return [];
      return [problemIn(source, `confusedWith.${index}`, 'GL109', { value, id, file: other.file })];
    }),
  );
}
