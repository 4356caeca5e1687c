import { localeKeys } from '../../locales.ts';
import { designationsOf, type Designation } from '../../glossary/designations.ts';
import { fold } from '../../glossary/fold.ts';
import { textIn } from '../../glossary/glossary.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemIn, type CheckContext } from '../rule.ts';

/** GL202-GL206: a name means one term in a language; a term does not repeat its own name as a synonym. */
export function namesAreUnique({ glossary }: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const report = (designation: Designation, code: Problem['code'], params: Problem['params']) => {
    const term = glossary.terms.get(designation.id);
    const entry = term && textIn(term, designation.locale);
    if (entry) problems.push(problemIn(entry, designation.path, code, params));
  };
  const all = designationsOf(glossary).filter(({ kind }) => kind !== 'forms');
  for (const locale of localeKeys) {
    const own = all.filter((designation) => designation.locale === locale);
    const names = Map.groupBy(own, ({ name }) => fold(name));
    for (const group of names.values()) compareGroup(group, report);
  }
  return problems;
}

type Report = (designation: Designation, code: Problem['code'], params: Problem['params']) => void;

function compareGroup(group: readonly Designation[], report: Report): void {
  const headword = group.find(({ kind }) => kind === 'term');
  group.forEach((designation, index) => {
    const { kind, name, id } = designation;
    const earlier = group.slice(0, index).find((other) => other.kind === kind && other.id !== id);
    const avoided = group.find((other) => other.kind === 'avoid');
    if (kind === 'term' && earlier) report(designation, 'GL202', { name, other: earlier.file });
    if (kind === 'acronym' && earlier) report(designation, 'GL203', { name, other: earlier.file });
    if (kind !== 'also') return;
    if (headword && headword.id !== id) report(designation, 'GL204', { name, field: 'also', other: headword.file });
    else if (headword) report(designation, 'GL206', { name, field: 'also' });
    else if (avoided && avoided.id === id) report(designation, 'GL205', { name, other: avoided.file });
  });
}
