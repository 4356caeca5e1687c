import type { Locale } from '../locales.ts';
import { regular } from './irregular.ts';

/** Endings by language, longest first where one ends in another; they are written as words are once folded. */
const endings: Readonly<Record<Locale, readonly string[]>> = {
  ro: split(
    'atoarelor atoarele atorilor atoarea itoarea atiilor itorului atorului urilor atiile arilor erilor ' +
      'irilor atoare itoare atorii itorii atorul itorul arile erile irile arii erii irii urile iilor atele ' +
      'atilor atul atiei ului ilor elor ator itor atie atii atia area erea irea andu ind and eaza esc ' +
      'easca asca asc este aste esti asti ezi eze iaza iez iile ata ate ati uta ute uti ita ite iti are ere ire ari eri iri uri ile ele lui lor ul ii ei ' +
      'ea ia ie le at ut it ez am em im a e i u',
  ),
  en: split(
    'izations isations ization isation ements ations ement ation ments ities ition ators ment ator ings ' +
      'ions ives ance ence able ing ion ies ive ers ors ous ity ful ed er or es ly al y s e',
  ),
};

function split(words: string): readonly string[] {
  return words.split(' ');
}

const shortestStem = 3;
/** "news" is no form of "new". */
const shortestBeforeLetter = 4;

/**
 * What the forms of a word have in common, so that a description finds the definition that says it in other forms. It is
 * rough: it only has to bring forms together, never to be read.
 *
 * @example stem('vanzarilor', 'ro') // => 'vand', as stem('vanzare', 'ro')
 */
export function stem(word: string, locale: Locale): string {
  const known = regular(word, locale);
  if (known !== word || /\d/.test(word)) return known;
  const shortest = (ending: string) => (locale === 'en' && ending.length === 1 ? shortestBeforeLetter : shortestStem);
  const cut = endings[locale].find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= shortest(ending),
  );
  const bare = cut ? word.slice(0, -cut.length) : word;
  return regular(locale === 'ro' ? alternations(bare) : undouble(bare), locale);
}

/** Romanian stems change their sounds: "comision, comisioane", "pleca, pleacă", "decide, decizie", "vând, vânzare". */
function alternations(bare: string): string {
  return bare.replace(/oa/g, 'o').replace(/ea/g, 'e').replace(/z$/, 'd');
}

function undouble(bare: string): string {
  return bare.replace(/([bdfglmnprt])\1$/, '$1');
}
