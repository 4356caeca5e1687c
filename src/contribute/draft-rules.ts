import {
  composeText,
  deleteInvisible,
  replaceCedilla,
  replaceQuote,
  setPercentSpace,
} from '../checks/fixes/replace-characters.ts';
import type { Fix } from '../checks/fixes/fix.ts';
import type { EntryRule, GlossaryRule } from '../checks/rule.ts';
import { addressesAreUnique } from '../checks/rules/addresses-are-unique.ts';
import { charactersAreVisible } from '../checks/rules/characters-are-visible.ts';
import { definitionStandsAlone } from '../checks/rules/definition-stands-alone.ts';
import { factsExist } from '../checks/rules/facts-exist.ts';
import { fieldsArePlain } from '../checks/rules/fields-are-plain.ts';
import { formsAreGiven } from '../checks/rules/forms-are-given.ts';
import { keysAreOrdered } from '../checks/rules/keys-are-ordered.ts';
import { lengthFits } from '../checks/rules/length-fits.ts';
import { lettersHaveCommas } from '../checks/rules/letters-have-commas.ts';
import { linksLeadToTerms } from '../checks/rules/links-lead-to-terms.ts';
import { namesAreUnique } from '../checks/rules/names-are-unique.ts';
import { nothingIsLeftToDo } from '../checks/rules/nothing-is-left-to-do.ts';
import { numbersFollowLanguage } from '../checks/rules/numbers-follow-language.ts';
import { numeralsTakeDe } from '../checks/rules/numerals-take-de.ts';
import { percentHasItsSpace } from '../checks/rules/percent-has-its-space.ts';
import { quotesAreCurly } from '../checks/rules/quotes-are-curly.ts';
import { relationsExist } from '../checks/rules/relations-exist.ts';
import { relationsSuffice } from '../checks/rules/relations-suffice.ts';
import { scriptsAreNotMixed } from '../checks/rules/scripts-are-not-mixed.ts';
import { spellingIsCurrent } from '../checks/rules/spelling-is-current.ts';
import { textIsComposed } from '../checks/rules/text-is-composed.ts';
import type { Code } from '../problems/codes.ts';

/**
 * The rules of `npm run check` that run in a browser: those that need neither dictionaries nor calculators nor the
 * other entries' texts. The check of the pull request runs them all.
 */
export const draftEntryRules: readonly EntryRule[] = [
  lettersHaveCommas,
  quotesAreCurly,
  numbersFollowLanguage,
  percentHasItsSpace,
  charactersAreVisible,
  textIsComposed,
  scriptsAreNotMixed,
  spellingIsCurrent,
  numeralsTakeDe,
  definitionStandsAlone,
  fieldsArePlain,
  keysAreOrdered,
  relationsSuffice,
  formsAreGiven,
  lengthFits,
  nothingIsLeftToDo,
];

export const draftGlossaryRules: readonly GlossaryRule[] = [
  relationsExist,
  linksLeadToTerms,
  factsExist,
  addressesAreUnique,
  namesAreUnique,
];

/** What the form repairs by itself. */
export const draftFixes: Readonly<Partial<Record<Code, Fix>>> = {
  GL401: replaceCedilla,
  GL402: replaceQuote,
  GL404: setPercentSpace,
  GL405: deleteInvisible,
  GL406: composeText,
};
