import type { Problem } from '../problems/problem.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { EntryReading, EntryRule, LexicalRule } from './rule.ts';
import { charactersAreVisible } from './rules/characters-are-visible.ts';
import { definitionStandsAlone } from './rules/definition-stands-alone.ts';
import { examplesAgree } from './rules/examples-agree.ts';
import { fieldsArePlain } from './rules/fields-are-plain.ts';
import { formsAreGiven } from './rules/forms-are-given.ts';
import { foundingFiguresStay } from './rules/founding-figures-stay.ts';
import { keysAreOrdered } from './rules/keys-are-ordered.ts';
import { lengthFits } from './rules/length-fits.ts';
import { lettersHaveCommas } from './rules/letters-have-commas.ts';
import { mentionsAreLinked } from './rules/mentions-are-linked.ts';
import { namesAreAdmitted } from './rules/names-are-admitted.ts';
import { nothingIsLeftToDo } from './rules/nothing-is-left-to-do.ts';
import { numbersFollowLanguage } from './rules/numbers-follow-language.ts';
import { numeralsTakeDe } from './rules/numerals-take-de.ts';
import { percentHasItsSpace } from './rules/percent-has-its-space.ts';
import { quotesAreCurly } from './rules/quotes-are-curly.ts';
import { relationsSuffice } from './rules/relations-suffice.ts';
import { scriptsAreNotMixed } from './rules/scripts-are-not-mixed.ts';
import { spellingIsCurrent } from './rules/spelling-is-current.ts';
import { textIsComposed } from './rules/text-is-composed.ts';
import { wordsAreSpelled } from './rules/words-are-spelled.ts';

/** The rules of language and of the guide that need nothing but the file. */
const entryRules: readonly EntryRule[] = [
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
  examplesAgree,
  foundingFiguresStay,
];

/** Those that need the names of all terms, too. */
const lexicalRules: readonly LexicalRule[] = [wordsAreSpelled, mentionsAreLinked, namesAreAdmitted];

export function checkLanguage(reading: EntryReading): Problem[] {
  return entryRules.flatMap((rule) => rule(reading));
}

export function checkLexis(reading: EntryReading, lexicon: Lexicon): Problem[] {
  return lexicalRules.flatMap((rule) => rule(reading, lexicon));
}
