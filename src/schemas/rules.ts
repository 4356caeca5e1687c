import type { Localized } from '../locales.ts';

/**
 * What each field must be, said so that the reader of the message can repair it. A schema names a rule by its key; the
 * report prints the rule's words in the contributor's language.
 */
export const rules = {
  term: {
    en: 'Give the headword as plain text of 1 to 80 characters, singular, in sentence case.',
    ro: 'Scrie termenul ca text simplu de 1 până la 80 de caractere, la singular, cu majusculă doar la început.',
  },
  slug: {
    en: 'The slug is the address: lowercase ASCII words joined by single hyphens, at most 80 characters, such as "rata-de-abandon".',
    ro: 'Câmpul slug este adresa: cuvinte ASCII cu litere mici, legate prin câte o cratimă, cel mult 80 de caractere, ca „rata-de-abandon”.',
  },
  definition: {
    en: 'Write one or two sentences of plain text, 40 to 320 characters, that stand alone.',
    ro: 'Scrie una sau două fraze de text simplu, între 40 și 320 de caractere, care se înțeleg singure.',
  },
  acronym: {
    en: 'The acronym is 2 to 10 characters without spaces, as practitioners write it.',
    ro: 'Acronimul are între 2 și 10 caractere fără spații, așa cum îl scriu practicienii.',
  },
  names: {
    en: 'Give a list of names, each plain text of 1 to 80 characters: [first, second].',
    ro: 'Scrie o listă de denumiri, fiecare text simplu de 1 până la 80 de caractere: [prima, a doua].',
  },
  avoid: {
    en: 'Give a list of {term, why}: the name to be avoided, and one plain clause (at most 200 characters) that explains its error.',
    ro: 'Scrie o listă de {term, why}: denumirea de evitat și o singură propoziție (cel mult 200 de caractere) care îi explică greșeala.',
  },
  grammar: {
    en: 'Give the Romanian grammar as { gender: m, f or n, plural: the plural }.',
    ro: 'Scrie gramatica sub forma { gender: m, f sau n, plural: forma de plural }.',
  },
  sources: {
    en: 'Give a list of sources that were really opened: {title, author, publisher, year, url}; only the title is required, url begins with https://.',
    ro: 'Scrie o listă de surse deschise cu adevărat: {title, author, publisher, year, url}; obligatoriu este doar title, iar url începe cu https://.',
  },
  reviewed: {
    en: 'Give the day of the last review as YYYY-MM-DD, without quotation marks or time.',
    ro: 'Scrie ziua ultimei revizuiri ca AAAA-LL-ZZ, fără ghilimele și fără oră.',
  },
  category: { en: 'Name one category by its id.', ro: 'Numește o categorie prin identificatorul ei.' },
  related: {
    en: "Name 1 to 7 terms by their ids, the reader's next questions first.",
    ro: 'Numește între 1 și 7 termeni prin identificatorii lor, începând cu următoarea întrebare a cititorului.',
  },
  readingOrder: {
    en: 'Name all terms of the category by their ids, in an order that teaches.',
    ro: 'Numește toți termenii categoriei prin identificatorii lor, într-o ordine care învață.',
  },
  ids: { en: 'Give a list of up to 7 ids.', ro: 'Scrie o listă de cel mult 7 identificatori.' },
  id: {
    en: 'Use lowercase ASCII words joined by single hyphens.',
    ro: 'Folosește cuvinte ASCII cu litere mici, legate prin câte o cratimă.',
  },
  level: { en: 'Choose basic, intermediate or advanced.', ro: 'Alege basic, intermediate sau advanced.' },
  digest: { en: 'The digest is 16 characters from 0-9 and a-f.', ro: 'Amprenta are 16 caractere din 0-9 și a-f.' },
  localized: {
    en: 'Give the text in each language: { ro: …, en: … }.',
    ro: 'Scrie textul în fiecare limbă: { ro: …, en: … }.',
  },
  order: { en: 'Give the position as a whole number from 1.', ro: 'Scrie poziția ca număr întreg, începând cu 1.' },
  title: {
    en: 'Give the title as plain text of 1 to 100 characters.',
    ro: 'Scrie titlul ca text simplu de 1 până la 100 de caractere.',
  },
  question: {
    en: 'Give the question that decides between the two, 10 to 200 characters.',
    ro: 'Scrie întrebarea care decide între ele, între 10 și 200 de caractere.',
  },
  answer: {
    en: 'Give the short answer as plain text, 40 to 320 characters.',
    ro: 'Scrie răspunsul scurt ca text simplu, între 40 și 320 de caractere.',
  },
  compared: {
    en: 'Name the 2 to 5 terms compared, by their ids.',
    ro: 'Numește cei 2 până la 5 termeni comparați, prin identificatori.',
  },
  address: {
    en: 'Give an address from the root of the site with slashes at both ends, such as "/termeni/lead/".',
    ro: 'Scrie o adresă de la rădăcina sitului, cu bară la început și la sfârșit, ca „/termeni/lead/”.',
  },
  addresses: { en: 'Give a list of addresses.', ro: 'Scrie o listă de adrese.' },
  redirects: {
    en: 'Give old address and present address in pairs.',
    ro: 'Scrie perechi de adresă veche și adresă de acum.',
  },
  steps: {
    en: 'Give a list of steps, each {term, why: { ro: …, en: … }}.',
    ro: 'Scrie o listă de pași, fiecare {term, why: { ro: …, en: … }}.',
  },
} as const satisfies Record<string, Localized>;

export type RuleId = keyof typeof rules;

export function isRuleId(value: string): value is RuleId {
  return Object.hasOwn(rules, value);
}
