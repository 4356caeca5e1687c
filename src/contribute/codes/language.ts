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
  GL407: {
    why: {
      ro: 'Un „а” chirilic arată ca un „a” latin, dar cuvântul nu mai este găsit, iar o adresă poate păcăli cititorul.',
      en: 'A Cyrillic “а” looks like a Latin “a”, but the word is no longer found, and an address can deceive the reader.',
    },
    example: { part: 'body', wrong: 'Numără cli\u0435nții pierduți.', right: 'Numără clienții pierduți.' },
  },
  GL408: {
    why: {
      ro: 'Academia Română scrie â în interiorul cuvintelor din 1993, și „sunt”, nu „sînt”. Un glosar ține o singură normă.',
      en: 'Since 1993 Romanian is written with â inside words, and “sunt”. A glossary keeps one norm.',
    },
    example: { part: 'body', wrong: 'Clienții sînt mulțumiți.', right: 'Clienții sunt mulțumiți.' },
  },
  GL409: {
    why: {
      ro: 'De la douăzeci încolo numeralul se leagă prin „de”: 19 clienți, 20 de clienți, 101 clienți.',
      en: 'From twenty on, a Romanian numeral takes “de”: 19 clienți, 20 de clienți, 101 clienți.',
    },
    example: { part: 'body', wrong: 'Au rămas 92 clienți.', right: 'Au rămas 92 de clienți.' },
  },
  GL410: {
    why: {
      ro: 'Cele mai multe cuvinte necunoscute sunt greșeli de tastare. Celelalte intră în lista proiectului, ca să nu te mai oprească nimeni pentru ele.',
      en: 'Most unknown words are slips of the keyboard. The others go into the project’s list, and nobody is stopped for them again.',
    },
    example: { part: 'body', wrong: 'Numără cliențiii pierduți.', right: 'Numără clienții pierduți.' },
  },
  GL411: {
    why: {
      ro: 'Prima mențiune legată îi dă cititorului definiția fără să plece din pagină. Următoarele rămân text, ca pagina să nu devină o listă de legături.',
      en: 'A linked first mention gives the reader the definition without leaving the page. Later ones stay plain, or the page becomes a list of links.',
    },
    example: {
      part: 'body',
      wrong: 'Fiecare lead pierdut costă.',
      right: 'Fiecare [lead](../lead/ro.mdx) pierdut costă.',
    },
  },
  GL412: {
    why: {
      ro: 'Un nume de evitat stă la termenul lui, cu motivul. Dacă l-am folosi în alte articole, sfatul n-ar mai valora nimic.',
      en: 'A name to avoid stands with its term and the reason. If other entries used it, the advice would be worth nothing.',
    },
    example: {
      part: 'words',
      wrong: { ro: 'Fiecare plumb calificat costă.', en: 'A name that the term’s own entry says to avoid' },
      right: { ro: 'Fiecare lead calificat costă.', en: 'The term’s own name' },
    },
  },
  GL413: {
    why: {
      ro: 'Într-o listă în ordine, doi oameni care adaugă câte un cuvânt nu se încurcă, iar dublurile se văd.',
      en: 'In a sorted list, two people who each add a word do not collide, and doubles show.',
    },
    example: { part: 'words', wrong: 'upsell, onboarding', right: 'onboarding, upsell' },
  },
};
