import type { HelpTable } from './help.ts';

/** GL0: the file as a whole. */
export const fileHelp: HelpTable = {
  GL001: {
    why: {
      ro: 'Un fișier scris în altă codare arată bine pe calculatorul tău și cu semne stricate la toți ceilalți. Diacriticele se pierd primele.',
      en: 'A file in another encoding looks fine on your computer and broken on every other. Letters with diacritics go first.',
    },
    example: {
      part: 'words',
      wrong: { ro: 'Salvat ca Windows-1250 sau „ANSI”', en: 'Saved as Windows-1250 or “ANSI”' },
      right: { ro: 'Salvat ca UTF-8', en: 'Saved as UTF-8' },
    },
  },
  GL002: {
    why: {
      ro: 'Un fișier gol ar fi o pagină fără cuvinte. De obicei a rămas dintr-o salvare întreruptă.',
      en: 'An empty file would be a page without words. Usually a save was interrupted.',
    },
    example: {
      part: 'words',
      wrong: { ro: 'Un fișier de 0 octeți', en: 'A file of 0 bytes' },
      right: { ro: 'Un articol sau niciun fișier', en: 'An entry, or no file' },
    },
  },
  GL003: {
    why: {
      ro: 'Un articol se citește între două apeluri. Peste limita aceasta nu mai este un articol, iar verificările ar încetini pentru toți.',
      en: 'An entry is read between two calls. Beyond this limit it is no longer an entry, and the checks would slow down for everybody.',
    },
    example: {
      part: 'words',
      wrong: {
        ro: 'Un singur articol cu tot ce se știe despre negociere',
        en: 'One entry with everything known about negotiation',
      },
      right: { ro: 'Doi termeni care se leagă unul de altul', en: 'Two terms that link to each other' },
    },
  },
  GL004: {
    why: {
      ro: 'Antetul spune cum se numește termenul, la ce adresă stă și ce înseamnă pe scurt. Fără el nu există nici titlu, nici rezultat la căutare.',
      en: 'The frontmatter gives the name, the address and the short meaning. Without it there is no title and no search result.',
    },
    example: {
      part: 'words',
      wrong: '## Ce îți spune\n\nArată cât de repede se golește portofoliul.',
      right:
        '---\nterm: Rată de abandon\nslug: rata-de-abandon\n…\n---\n\n## Ce îți spune\n\nArată cât de repede se golește portofoliul.',
    },
  },
  GL005: {
    why: {
      ro: 'YAML dă înțeles unor semne obișnuite: două puncte urmate de spațiu despart câmpul de valoare, iar # începe un comentariu.',
      en: 'YAML gives a meaning to ordinary signs: a colon and a space divide the field from its value, and # begins a comment.',
    },
    example: { part: 'frontmatter', wrong: 'term: Abandon: rata lunară', right: 'term: "Abandon: rata lunară"' },
  },
  GL006: {
    why: {
      ro: 'Româna este limba sursă. Faptele comune (categoria, termenii înrudiți, nivelul) stau numai în articolul românesc.',
      en: 'Romanian is the source language. What all languages share (category, related terms, level) stands in the Romanian entry only.',
    },
    example: {
      part: 'folder',
      file: 'content/terms/',
      wrong: 'cross-selling/en.mdx',
      right: 'cross-selling/ro.mdx\ncross-selling/en.mdx',
    },
  },
  GL007: {
    why: {
      ro: 'Tot ce stă în content/ se publică. Un fișier pe care nimeni nu îl citește nu spune nimănui că lipsește de pe site.',
      en: 'Everything in content/ is published. A file that nobody reads tells nobody that it is missing from the site.',
    },
    example: {
      part: 'folder',
      file: 'content/terms/',
      wrong: 'cross-selling/ro.mdx\ncross-selling/notite.txt',
      right: 'cross-selling/ro.mdx',
    },
  },
  GL008: {
    why: {
      ro: 'Numele folderului este identificatorul termenului în ambele limbi și în datele publicate. El nu se mai schimbă, deci trebuie să se poată scrie oriunde.',
      en: 'The folder’s name is the term’s id in both languages and in the published data. It never changes, so it must be easy to write anywhere.',
    },
    example: {
      part: 'folder',
      file: 'content/terms/',
      wrong: 'Vanzare_incrucisata/ro.mdx',
      right: 'cross-selling/ro.mdx',
    },
  },
  GL009: {
    why: {
      ro: 'O legătură simbolică poate duce la orice fișier de pe calculatorul care construiește site-ul.',
      en: 'A symbolic link can lead to any file of the computer that builds the site.',
    },
    example: {
      part: 'words',
      wrong: 'cross-selling/ro.mdx → ../upselling/ro.mdx',
      right: {
        ro: 'cross-selling/ro.mdx, un fișier cu text propriu',
        en: 'cross-selling/ro.mdx, a file with text of its own',
      },
    },
  },
  GL010: {
    why: {
      ro: 'Un paragraf atât de lung nu îl citește nimeni, iar unele șiruri de semne fără rând gol opresc verificările pentru toți.',
      en: 'Nobody reads a paragraph of this length, and some runs of signs without an empty line stop the checks for everybody.',
    },
    example: {
      part: 'words',
      wrong: { ro: 'Tot articolul într-un singur paragraf', en: 'The whole entry in one paragraph' },
      right: { ro: 'Un paragraf pentru fiecare idee', en: 'A paragraph for each thought' },
    },
  },
};
