import type { AnyEntry } from '../../glossary/glossary.ts';
import { detailParams } from '../../mdx/faults/fault-words.ts';
import { texFault } from '../../mdx/math.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemIn } from '../rule.ts';

/** GL319: every formula's TeX can be set as mathematics. */
export function formulasAreReadable(entry: AnyEntry): Problem[] {
  return entry.components.flatMap((use) => {
    const { tex } = use.attributes;
    const detail = use.name === 'Formula' && tex !== undefined ? texFault(tex) : undefined;
    return detail ? [problemIn(entry, use, 'GL319', detailParams(detail))] : [];
  });
}
