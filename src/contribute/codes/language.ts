import type { HelpTable } from './help.ts';
import { exampleTranslation } from './example-files.ts';

/** GL4: letters, quotation marks, numbers. */
export const languageHelp: HelpTable = {
  GL401: {
    why: {
      ro: 'Ș și ț cu sedilă sunt alte litere decât cele românești: căutarea și dicționarele nu le recunosc, iar unele fonturi le desenează altfel.',
      en: 'S and t with a cedilla are other letters than the Romanian ones: searches and dictionaries miss them, and some fonts draw them differently.',
    },
    example: { part: 'body', wrong: 'Numără clienţii pierduţi.', right: 'Numără clienții pierduți.' },
  },
  GL402: {
    why: {
      ro: 'Ghilimelele drepte sunt pentru cod. În text, româna are „ ”, iar engleza “ ”.',
      en: 'Straight marks are for code. In text, Romanian has „ ” and English has “ ”.',
    },
    example: { part: 'body', wrong: 'I se mai spune "churn".', right: 'I se mai spune „churn”.' },
  },
  GL403: {
    why: {
      ro: '1.234 înseamnă o mie două sute treizeci și patru în română și puțin peste unu în engleză.',
      en: '1.234 is one thousand two hundred and thirty-four in Romanian and a little over one in English.',
    },
    example: { part: 'body', wrong: 'Contractul valorează 1,234.50 EUR.', right: 'Contractul valorează 1.234,50 EUR.' },
  },
  GL404: {
    why: {
      ro: 'Fără spațiul care nu se rupe, semnul % poate rămâne singur la începutul rândului următor. În engleză se scrie lipit.',
      en: 'In Romanian the no-break space keeps the sign from standing alone on the next line. In English there is no space.',
    },
    example: { part: 'body', file: exampleTranslation, wrong: 'It is 8 % a quarter.', right: 'It is 8% a quarter.' },
  },
  GL405: {
    why: {
      ro: 'Astfel de caractere vin cu un text copiat. Nu se văd, dar rup căutarea și pot ascunde ce scrie cu adevărat.',
      en: 'Such characters come with copied text. They cannot be seen, break the search and can hide what is really written.',
    },
    example: { part: 'body', wrong: 'Numără clienții\u200B pierduți.', right: 'Numără clienții pierduți.' },
  },
  GL406: {
    why: {
      ro: '„ș” se poate scrie ca o literă sau ca „s” urmat de o virgulă. Arată la fel, dar pentru calculator sunt cuvinte diferite.',
      en: '“ș” can be one letter, or “s” followed by a combining comma. They look alike, yet to a computer they are different words.',
    },
    example: {
      part: 'body',
      wrong: 'Clientul și-a închis contul.'.normalize('NFD'),
      right: 'Clientul și-a închis contul.',
    },
  },
};
