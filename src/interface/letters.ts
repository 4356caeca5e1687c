import type { Localized } from '../locales.ts';

interface LetterTexts {
  /** Above the letters, where the list has too many terms for one page. */
  readonly intro: string;
  title(letter: string, number: number, of: number): string;
  lead(letter: string): string;
  /** The filter sees the page that is open; the rest is found by the search. */
  readonly elsewhere: string;
  readonly searchAll: string;
  readonly neighbours: string;
}

const isSigns = (letter: string) => letter === '#';

export const letterTexts: Localized<LetterTexts> = {
  ro: {
    intro: 'Sunt prea mulți pentru o singură pagină: alege litera sau caută.',
    title: (letter, number, of) =>
      `${isSigns(letter) ? 'Termeni cu cifre și semne' : `Termeni cu ${letter}`}${of > 1 ? `, pagina ${number} din ${of}` : ''}`,
    lead: (letter) =>
      isSigns(letter)
        ? 'Termenii care nu încep cu o literă.'
        : `Termenii care încep cu litera ${letter}, în ordinea alfabetului.`,
    elsewhere: 'Filtrul vede numai această pagină.',
    searchAll: 'Caută în tot glosarul',
    neighbours: 'Paginile vecine ale listei',
  },
  en: {
    intro: 'There are too many for one page: choose a letter, or search.',
    title: (letter, number, of) =>
      `${isSigns(letter) ? 'Terms with digits and signs' : `Terms under ${letter}`}${of > 1 ? `, page ${number} of ${of}` : ''}`,
    lead: (letter) =>
      isSigns(letter)
        ? 'The terms that do not begin with a letter.'
        : `The terms that begin with ${letter}, in alphabetical order.`,
    elsewhere: 'The filter sees this page alone.',
    searchAll: 'Search the whole glossary',
    neighbours: 'Neighbouring pages of the list',
  },
};
