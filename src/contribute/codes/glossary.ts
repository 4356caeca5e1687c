import { exampleCategories } from './example-files.ts';
import type { HelpTable } from './help.ts';

/** GL2: the glossary as a whole. */
export const glossaryHelp: HelpTable = {
  GL201: {
    why: {
      ro: 'Două pagini nu pot sta la aceeași adresă: una ar acoperi-o pe cealaltă.',
      en: 'Two pages cannot stand at one address: one would cover the other.',
    },
    example: { part: 'frontmatter', wrong: 'slug: lead', right: 'slug: rata-de-abandon' },
  },
  GL202: {
    why: {
      ro: 'Cine caută cuvântul trebuie să ajungă la un singur articol.',
      en: 'Whoever looks up the word must arrive at one entry.',
    },
    example: { part: 'frontmatter', wrong: 'term: Lead', right: 'term: Rată de abandon' },
  },
  GL203: {
    why: {
      ro: 'Un acronim căutat duce direct la termen. Cu două ținte, jumătate dintre cititori ajung la cea greșită.',
      en: 'An acronym leads straight to its term. With two targets, half of the readers arrive at the wrong one.',
    },
    example: { part: 'frontmatter', wrong: 'acronym: CS', right: 'acronym: RA' },
  },
  GL204: {
    why: {
      ro: 'Un sinonim care este numele altui termen trimite căutarea în două locuri și spune două lucruri despre același cuvânt.',
      en: 'A synonym that is another term’s name sends the search to two places and says two things of one word.',
    },
    example: { part: 'frontmatter', wrong: 'also: [lead]', right: 'also: [churn]' },
  },
  GL205: {
    why: {
      ro: 'Același nume nu poate fi și bun, și de evitat: cititorul nu ar ști pe cine să creadă.',
      en: 'One name cannot be both admitted and avoided: the reader would not know which to believe.',
    },
    example: {
      part: 'frontmatter',
      wrong: 'also: [churn]\navoid: [{ term: churn, why: nu spune nimic unui client }]',
      right: 'also: [churn]',
    },
  },
  GL206: {
    why: {
      ro: 'Căutarea găsește oricum „rata de abandon”, „Rata-de-abandon” și forma cu diacritice. Lista rămâne pentru nume cu adevărat diferite.',
      en: 'The search finds the word with and without diacritics, capitals and hyphens. The list is for names that really differ.',
    },
    example: { part: 'frontmatter', wrong: 'also: [rata de abandon]', right: 'also: [churn]' },
  },
  GL207: {
    why: {
      ro: 'La un termen spre care nu duce nimic se ajunge doar prin căutare. Cine nu știe cuvântul nu îl găsește niciodată.',
      en: 'A term that nothing leads to is found only by search. Who does not know the word never finds it.',
    },
    example: {
      part: 'words',
      wrong: {
        ro: 'Niciun articol nu scrie [rata de abandon](../churn-rate/ro.mdx)',
        en: 'No entry has a link [churn rate](../churn-rate/en.mdx)',
      },
      right: {
        ro: 'În articolul „Customer success”: „… ține jos [rata de abandon](../churn-rate/ro.mdx)”',
        en: 'In the entry “Customer success”: “… keeps [churn rate](../churn-rate/en.mdx) low”',
      },
    },
  },
  GL208: {
    why: {
      ro: 'O adresă publicată a fost pusă la favorite, trimisă pe e-mail sau citată. Nu o mai putem lua înapoi.',
      en: 'A published address has been bookmarked, mailed or cited. It cannot be taken back.',
    },
    example: {
      part: 'words',
      wrong: { ro: 'slug: rata-de-pierdere, fără redirecționare', en: 'slug: customer-churn, without a redirect' },
      right: {
        ro: 'npm run rename-term, care scrie și redirecționarea',
        en: 'npm run rename-term, which writes the redirect too',
      },
    },
  },
  GL210: {
    why: {
      ro: 'Pagina categoriei își arată termenii în această ordine. Un termen lipsă nu ar apărea pe ea.',
      en: 'The category’s page shows its terms in this order. A term left out would not appear on it.',
    },
    example: {
      part: 'categories',
      file: exampleCategories,
      wrong: 'readingOrder: [lead, customer-success, upselling]',
      right: 'readingOrder: [lead, churn-rate, customer-success, upselling]',
    },
  },
  GL211: {
    why: {
      ro: 'În ordinea de citit stau doar termenii care au categoria aceasta în antetul lor.',
      en: 'The reading order holds only terms whose frontmatter names this category.',
    },
    example: {
      part: 'categories',
      file: exampleCategories,
      wrong: 'readingOrder: [lead, churn-rate, customer-success, upselling, onboarding]',
      right: 'readingOrder: [lead, churn-rate, customer-success, upselling]',
    },
  },
  GL212: {
    why: {
      ro: 'Ordinea trebuie să poată fi citită de la cap la coadă, fără să dai peste un cuvânt explicat abia mai târziu.',
      en: 'The order must read from top to bottom without a word that is explained only later.',
    },
    example: {
      part: 'categories',
      file: exampleCategories,
      wrong: 'readingOrder: [churn-rate, lead, customer-success, upselling]',
      right: 'readingOrder: [lead, churn-rate, customer-success, upselling]',
    },
  },
  GL209: {
    why: {
      ro: 'Fișierul ține minte fiecare adresă publicată vreodată. Dacă nu se poate citi, nimeni nu mai vede ce s-ar pierde.',
      en: 'The file remembers every address ever published. If it cannot be read, nobody sees what would be lost.',
    },
    example: {
      part: 'file',
      file: 'content/permalinks.json',
      wrong: '{ "published": ["/termeni/lead/", "/termeni/customer-success/"], "redirects": {} }',
      right: '{ "published": ["/termeni/customer-success/", "/termeni/lead/"], "redirects": {} }',
    },
  },
  GL213: {
    why: {
      ro: 'Căutarea găsește termenul după aceste cuvinte. Sub un id greșit nu le-ar găsi nimeni.',
      en: 'The search finds the term by these words. Under a wrong id they would find nothing.',
    },
    example: {
      part: 'file',
      file: 'content/in-other-words.yaml',
      wrong: 'churn:\n  ro: clienți care pleacă\n  en: customers who leave',
      right: 'churn-rate:\n  ro: clienți care pleacă\n  en: customers who leave',
    },
  },
  GL214: {
    why: {
      ro: 'Cine caută într-o limbă trebuie să găsească termenul la fel de bine ca în cealaltă.',
      en: 'Whoever searches in one language has to find the term as well as in the other.',
    },
    example: {
      part: 'file',
      file: 'content/in-other-words.yaml',
      wrong: 'churn-rate:\n  ro: clienți care pleacă',
      right: 'churn-rate:\n  ro: clienți care pleacă\n  en: customers who leave',
    },
  },
};
