import type { AnyEntry } from '../glossary/glossary.ts';
import type { Problem } from '../problems/problem.ts';
import { allEntries, type CheckContext, type GlossaryRule } from './rule.ts';
import { addressesAreUnique } from './rules/addresses-are-unique.ts';
import { confusionIsMutual } from './rules/confusion-is-mutual.ts';
import { factsExist } from './rules/facts-exist.ts';
import { linksLeadToTerms } from './rules/links-lead-to-terms.ts';
import { namesAreUnique } from './rules/names-are-unique.ts';
import { formulasAreReadable } from './rules/formulas-are-readable.ts';
import { orderTeaches } from './rules/order-teaches.ts';
import { relationsExist } from './rules/relations-exist.ts';
import { translationsAreDated } from './rules/translations-are-dated.ts';

/** The rules without which a page would be wrong: the build enforces them, and so does the check. */
const structuralRules: readonly GlossaryRule[] = [
  relationsExist,
  confusionIsMutual,
  linksLeadToTerms,
  factsExist,
  addressesAreUnique,
  namesAreUnique,
  translationsAreDated,
  orderTeaches,
];

export function checkStructure(context: CheckContext): Problem[] {
  return [
    ...checkAcrossEntries(context),
    ...allEntries(context.glossary).flatMap(({ entry }) => checkEntryStructure(entry)),
  ];
}

/** The part that looks at the whole glossary. */
export function checkAcrossEntries(context: CheckContext): Problem[] {
  return structuralRules.flatMap((rule) => rule(context));
}

/** The part that looks at one entry, and holds as long as the entry stays. */
export function checkEntryStructure(entry: AnyEntry): Problem[] {
  return formulasAreReadable(entry);
}
