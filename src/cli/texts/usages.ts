import type { Localized } from '../../locales.ts';

const languages: Localized = {
  ro: '  --lang ro|en        limba mesajelor; altfel cea din LC_ALL sau LANG',
  en: '  --lang ro|en        language of the messages; otherwise that of LC_ALL or LANG',
};

/** What each command prints for `--help`, and after an option that it does not know. */
export const usages = {
  check: {
    ro: `npm run check                     toate problemele conținutului; starea de ieșire 1 dacă este vreo eroare
npm run check -- <id> …           numai ale acestor termeni și comparații
  --fix               repară ce poate o mașină, apoi verifică din nou
  --dry-run           arată ce ar schimba --fix și nu schimbă nimic
  --reporter terminal|github|json
${languages.ro}`,
    en: `npm run check                     every problem of the content; exit status 1 where there is an error
npm run check -- <id> …           only those of these terms and comparisons
  --fix               repair what a machine can, then check again
  --dry-run           show what --fix would change, and change nothing
  --reporter terminal|github|json
${languages.en}`,
  },
  'new-term': {
    ro: `npm run new-term                  întreabă tot ce trebuie știut despre un termen și îi scrie fișierele
npm run new-term -- <id>          întreabă ce lipsește
  --ro "Termen" --en "Term"       denumirile
  --category metrics              categoria
  --level basic                   basic, intermediate sau advanced
  --related a,b,c                 următoarele întrebări ale cititorului; altfel primii termeni din categorie
${languages.ro}`,
    en: `npm run new-term                  asks all that must be known of a term, and writes its files
npm run new-term -- <id>          asks what is missing
  --ro "Termen" --en "Term"       the headwords
  --category metrics              its category
  --level basic                   basic, intermediate or advanced
  --related a,b,c                 the reader's next questions; otherwise the first terms of the category
${languages.en}`,
  },
  'rename-term': {
    ro: `npm run rename-term -- <id vechi> <id nou>
  --slug-ro x --slug-en y         adrese noi; fără ele, o adresă care este id-ul vechi devine cel nou
${languages.ro}`,
    en: `npm run rename-term -- <old id> <new id>
  --slug-ro x --slug-en y         new addresses; without them, an address that is the old id becomes the new one
${languages.en}`,
  },
  report: {
    ro: `npm run report -- <ramură sau commit>   ce schimbă conținutul față de acel punct; fără el, față de origin/main
${languages.ro}`,
    en: `npm run report -- <branch or commit>    what the content changes since that point; without one, since origin/main
${languages.en}`,
  },
} as const satisfies Readonly<Record<string, Localized>>;
