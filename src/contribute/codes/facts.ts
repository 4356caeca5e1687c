import type { HelpTable } from './help.ts';

/** GL5: how much an entry says, and its figures. */
export const factsHelp: HelpTable = {
  GL501: {
    why: {
      ro: 'Sub limita de jos cititorul pleacă fără răspuns; peste cea de sus nu mai are timp să citească între două apeluri.',
      en: 'Below the lower limit readers leave without an answer; above the upper one they have no time to read it between two calls.',
    },
    example: {
      part: 'words',
      wrong: { ro: 'O definiție și o singură frază sub ea', en: 'A definition and one sentence under it' },
      right: {
        ro: 'Ce înseamnă, un exemplu cu cifre, cum o spune un om de vânzări, ce greșeli se fac',
        en: 'What it means, an example with figures, how a rep says it, common mistakes',
      },
    },
  },
  GL502: {
    why: {
      ro: 'Cifrele din proză și cele socotite de calculator stau una lângă alta. Când diferă, cititorul nu mai are încredere în niciuna.',
      en: 'The figures of the prose and those of the calculator stand side by side. Where they differ, the reader trusts neither.',
    },
    example: {
      part: 'body',
      wrong: [
        '<Example calculator="churn-rate" customers-at-start="100" customers-lost="8" period-months="3">',
        'Din 100 de clienți pleacă 8, adică 9\u00A0%.',
        '</Example>',
      ].join('\n'),
      right: [
        '<Example calculator="churn-rate" customers-at-start="100" customers-lost="8" period-months="3">',
        'Din 100 de clienți pleacă 8, adică 8\u00A0%.',
        '</Example>',
      ].join('\n'),
    },
  },
  GL503: {
    why: {
      ro: 'Exemplele de pornire au fost socotite și citite de doi oameni. O schimbare trece prin aceeași verificare.',
      en: 'The founding examples were computed and read by two people. A change goes through the same check.',
    },
    example: {
      part: 'words',
      wrong: { ro: 'Exemplul din articol, cu alte cifre', en: 'The entry’s example with other figures' },
      right: {
        ro: 'Exemplul de pornire, iar cel nou sub el',
        en: 'The founding example, and the new one below it',
      },
    },
  },
  GL504: {
    why: {
      ro: 'Modelul de articol arată cu TODO ce mai este de scris. Pe site n-are ce căuta.',
      en: 'The template marks with TODO what is still to be written. It has no place on the site.',
    },
    example: {
      part: 'body',
      wrong: 'TODO: ce înseamnă în practică.',
      right: 'În fiecare lună pleacă o parte dintre cei rămași.',
    },
  },
};
