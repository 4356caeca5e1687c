import type { Localized } from '../locales.ts';
import type { EntryChange } from './compare.ts';

export interface ReportTexts {
  readonly title: string;
  readonly nothing: string;
  readonly kinds: Readonly<Record<EntryChange['kind'], string>>;
  readonly outdated: string;
  readonly outdatedHint: string;
  readonly problems: string;
  readonly noProblems: string;
  readonly suggestions: string;
  readonly newLinks: string;
  readonly lostLinks: string;
  readonly legend: string;
  readonly more: string;
}

export const reportTexts: Localized<ReportTexts> = {
  ro: {
    title: 'Ce se schimbă în glosar',
    nothing: 'Niciun termen nu se schimbă.',
    kinds: {
      added: 'Termeni noi',
      meaning: 'Schimbări de înțeles',
      form: 'Schimbări de formă (înțelesul rămâne același)',
      removed: 'Termeni scoși',
    },
    outdated: 'Traduceri rămase în urmă',
    outdatedHint: 'Originalul s-a schimbat în înțeles. Traducerea se poate aduce la zi aici sau mai târziu.',
    problems: 'De îndreptat',
    noProblems: 'Verificările nu au găsit nicio greșeală.',
    suggestions: 'Sugestii',
    newLinks: 'legături noi',
    lostLinks: 'legături pierdute',
    legend: 'În definiții: ~~scos~~, **adăugat**.',
    more: 'și încă {count}',
  },
  en: {
    title: 'What changes in the glossary',
    nothing: 'No term changes.',
    kinds: {
      added: 'New terms',
      meaning: 'Changes of meaning',
      form: 'Changes of form (the meaning stays)',
      removed: 'Removed terms',
    },
    outdated: 'Translations left behind',
    outdatedHint: 'The original has changed in meaning. The translation can be brought up to date here or later.',
    problems: 'To be put right',
    noProblems: 'The checks found no mistake.',
    suggestions: 'Suggestions',
    newLinks: 'new links',
    lostLinks: 'lost links',
    legend: 'In definitions: ~~removed~~, **added**.',
    more: 'and {count} more',
  },
};
