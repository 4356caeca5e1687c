import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

interface Labels {
  /** In order: content, call to action, page with the form, confirmation. */
  readonly stops: readonly { name: string; note: string }[];
  readonly lead: string;
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'Cale de conversie cu patru opriri',
    desc: 'Patru pagini legate prin săgeți. Conținutul: un articol, un calculator sau un filmuleț. Îndemnul la acțiune: o frază și un buton. Pagina cu formularul: aceeași promisiune și doar câmpurile necesare. Confirmarea: ce primește, când și cine sună. La capăt, persoana este lead.',
    caption: 'Fiecare oprire ține promisiunea celei dinainte. De la confirmare încolo, persoana este lead.',
    labels: {
      stops: [
        { name: 'Conținutul', note: 'un articol, un calculator, un filmuleț' },
        { name: 'Îndemnul la acțiune', note: 'o frază și un buton' },
        { name: 'Pagina cu formularul', note: 'aceeași promisiune, doar câmpurile necesare' },
        { name: 'Confirmarea', note: 'ce primește, când și cine sună' },
      ],
      lead: 'lead',
    },
  },
  en: {
    title: 'A conversion path with four stops',
    desc: 'Four pages joined by arrows. The content: an article, a calculator or a short video. The call to action: a sentence and a button. The page with the form: the same promise and only the fields needed. The confirmation: what they get, when, and who will call. At the end, the person is a lead.',
    caption: 'Each stop keeps the promise of the one before. From the confirmation on, the person is a lead.',
    labels: {
      stops: [
        { name: 'The content', note: 'an article, a calculator, a short video' },
        { name: 'The call to action', note: 'a sentence and a button' },
        { name: 'The page with the form', note: 'the same promise, only the fields needed' },
        { name: 'The confirmation', note: 'what they get, when, and who will call' },
      ],
      lead: 'lead',
    },
  },
};
