import type { Localized } from '../locales.ts';
import type { Formatter, NumberUnit } from './definition.ts';
import type { NumberProblem } from './number-input.ts';
import type { PasteReason } from './rows.ts';
import type { NoSolutionReason } from './solve.ts';
import type { FragmentReason } from './url-state.ts';
import type { BoundReason } from './validate.ts';

export type MessageReason =
  | NumberProblem
  | BoundReason
  | NoSolutionReason
  | FragmentReason
  | PasteReason
  | 'required'
  | 'any-value'
  | 'also-larger'
  | 'also-smaller';

export interface MessageParams {
  readonly limit?: number;
  readonly needed?: number;
  readonly unit?: NumberUnit;
  readonly field?: Localized;
}

/** A reason in words: what is wrong and what to do about it. */
export function message(reason: MessageReason, params: MessageParams, format: Formatter): string {
  const unit = params.unit ?? 'number';
  return texts[reason][format.locale]
    .replace('{limit}', format.value(params.limit, unit))
    .replace('{needed}', format.value(params.needed, unit))
    .replace('{field}', params.field?.[format.locale] ?? '');
}

const texts: Readonly<Record<MessageReason, Localized>> = {
  required: { ro: 'Completează câmpul.', en: 'Fill this in.' },
  'not-a-number': { ro: 'Scrie un număr, de exemplu 1.234,5.', en: 'Type a number, for example 1,234.5.' },
  grouping: {
    ro: 'Nu se înțelege unde se termină miile. Scrie 1234567 sau 1.234.567.',
    en: 'The thousands are not clear. Type 1234567 or 1,234,567.',
  },
  'two-decimals': {
    ro: 'Numărul are două separatoare zecimale. Lasă unul singur.',
    en: 'The number has two decimal marks. Keep only one.',
  },
  'too-large': {
    ro: 'Valoarea e prea mare ca să fie calculată exact.',
    en: 'The value is too large to be computed exactly.',
  },
  'not-whole': { ro: 'Scrie un număr întreg.', en: 'Type a whole number.' },
  'at-least': { ro: 'Scrie cel puțin {limit}.', en: 'Type at least {limit}.' },
  'more-than': { ro: 'Scrie o valoare mai mare decât {limit}.', en: 'Type a value above {limit}.' },
  'at-most': { ro: 'Scrie cel mult {limit}.', en: 'Type at most {limit}.' },
  'at-most-field': {
    ro: 'Nu poate depăși „{field}”: {limit}.',
    en: 'It cannot exceed “{field}”: {limit}.',
  },
  'not-a-choice': { ro: 'Alege una dintre variante.', en: 'Choose one of the options.' },
  'wrong-kind': { ro: 'Valoarea nu se potrivește cu acest câmp.', en: 'The value does not fit this field.' },
  'missing-input': { ro: 'Completează întâi celelalte câmpuri.', en: 'Fill in the other fields first.' },
  'out-of-bounds': {
    ro: 'Ar fi nevoie de {needed} la „{field}”, ceea ce nu se poate.',
    en: 'It would take {needed} for “{field}”, which is not possible.',
  },
  unreachable: {
    ro: 'Nicio valoare pentru „{field}” nu duce la acest rezultat.',
    en: 'No value of “{field}” gives this result.',
  },
  'no-effect': {
    ro: '„{field}” nu schimbă acest rezultat; modifică alt câmp.',
    en: '“{field}” does not change this result; change another field.',
  },
  'not-solvable': { ro: 'Acest rezultat nu se poate fixa.', en: 'This result cannot be locked.' },
  'any-value': { ro: 'Orice valoare permisă dă acest rezultat.', en: 'Any allowed value gives this result.' },
  'also-larger': {
    ro: 'Și orice valoare mai mare dă același rezultat.',
    en: 'Any larger value gives the same result.',
  },
  'also-smaller': {
    ro: 'Și orice valoare mai mică dă același rezultat.',
    en: 'Any smaller value gives the same result.',
  },
  'unknown-key': {
    ro: 'Calculatorul nu are acest câmp; a fost ignorat.',
    en: 'The calculator has no such field; it was ignored.',
  },
  repeated: {
    ro: 'Câmpul apare de două ori; s-a păstrat prima valoare.',
    en: 'The field appears twice; the first value was kept.',
  },
  unreadable: {
    ro: 'O parte din link nu se poate citi; a fost ignorată.',
    en: 'A part of the link cannot be read; it was ignored.',
  },
  'too-many-rows': {
    ro: 'Sunt prea multe rânduri; cele în plus au fost lăsate deoparte.',
    en: 'There are too many rows; the extra ones were left out.',
  },
  'too-many-columns': { ro: 'Rândul are coloane în plus.', en: 'The row has extra columns.' },
};
