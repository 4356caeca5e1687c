import { counted } from '../../interface/plural.ts';
import type { Localized } from '../../locales.ts';

export interface StatusTexts {
  readonly title: string;
  readonly lead: string;
  readonly languages: string;
  readonly language: string;
  readonly current: string;
  readonly outdated: string;
  readonly missing: string;
  readonly outdatedTitle: string;
  readonly missingTitle: string;
  readonly orphans: string;
  readonly orphansHint: string;
  readonly undefined: string;
  readonly undefinedHint: string;
  readonly oneWay: string;
  readonly oneWayHint: string;
  readonly reviews: string;
  readonly reviewsHint: string;
  readonly month: string;
  readonly terms: string;
  readonly none: string;
  readonly invitation: string;
  readonly usedIn: (count: number) => string;
  readonly oneWayCount: (count: number) => string;
  /** After the first of a list that is too long to be read. */
  readonly more: (count: number) => string;
}

export const statusTexts: Localized<StatusTexts> = {
  ro: {
    title: 'Starea glosarului',
    lead: 'Ce este la zi, ce a rămas în urmă și unde ajută cel mai mult o mână de ajutor. Pagina se face din articole, la fiecare publicare.',
    languages: 'Limbile',
    language: 'Limba',
    current: 'La zi',
    outdated: 'Rămase în urmă',
    missing: 'Lipsă',
    outdatedTitle: 'Traduceri rămase în urmă',
    missingTitle: 'Termeni fără traducere',
    orphans: 'Termeni la care nu duce nimic',
    orphansHint: 'Niciun alt articol nu trimite la ei și nu îi numește înrudiți.',
    undefined: 'Prescurtări folosite și neexplicate',
    undefinedHint:
      'Apar în texte, dar niciun termen nu le poartă. Unele sunt nume sau cuvinte obișnuite; altele așteaptă un articol.',
    oneWay: 'Relații într-un singur sens',
    oneWayHint: 'Primul îl numește înrudit pe al doilea, al doilea nu. Uneori așa e bine.',
    reviews: 'Ultima recitire',
    reviewsHint: 'Câte articole au fost recitite ultima dată în fiecare lună.',
    month: 'Luna',
    terms: 'Termeni',
    none: 'Niciunul.',
    invitation: 'Propune un termen',
    usedIn: (count) => counted(count, { one: 'articol', few: 'articole', other: 'de articole' }, 'ro'),
    more: (count) => `și încă ${count}`,
    oneWayCount: (count) => counted(count, { one: 'relație', few: 'relații', other: 'de relații' }, 'ro'),
  },
  en: {
    title: 'State of the glossary',
    lead: 'What is up to date, what has fallen behind, and where a hand helps most. The page is made from the entries whenever the site is published.',
    languages: 'Languages',
    language: 'Language',
    current: 'Current',
    outdated: 'Outdated',
    missing: 'Missing',
    outdatedTitle: 'Outdated translations',
    missingTitle: 'Terms without a translation',
    orphans: 'Terms that nothing leads to',
    orphansHint: 'No other entry links to them or names them as related.',
    undefined: 'Abbreviations used and not explained',
    undefinedHint:
      'They stand in the texts, and no term goes by them. Some are names or everyday words; others are waiting for an entry.',
    oneWay: 'One-way relations',
    oneWayHint: 'The first names the second as related, the second does not. Sometimes that is right.',
    reviews: 'Last read again',
    reviewsHint: 'How many entries were last read again in each month.',
    month: 'Month',
    terms: 'Terms',
    none: 'None.',
    invitation: 'Propose a term',
    usedIn: (count) => counted(count, { one: 'entry', other: 'entries' }, 'en'),
    more: (count) => `and ${count} more`,
    oneWayCount: (count) => counted(count, { one: 'relation', other: 'relations' }, 'en'),
  },
};

/** A list of terms longer than this is a count: nobody reads on, and the page would grow with the glossary. */
export const statusListLimit = 100;
