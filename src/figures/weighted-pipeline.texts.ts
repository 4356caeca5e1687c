import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

interface Labels {
  /** Opportunities A, B and C, each with the stage it is in. */
  readonly stages: readonly string[];
  readonly total: string;
  readonly of: string;
  readonly amount: string;
  readonly weighted: string;
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'Pipeline ponderat din trei oportunități',
    desc: 'Trei bare așezate cap la cap, câte una pentru fiecare oportunitate, și sub ele totalul. A, abia calificată: 20.000 RON × 10 % = 2.000 RON. B, analizează oferta: 50.000 RON × 40 % = 20.000 RON. C, în negociere finală: 30.000 RON × 80 % = 24.000 RON. În total, 100.000 RON valoare și 46.000 RON pipeline ponderat. Partea plină a fiecărei bare este valoarea ponderată.',
    caption:
      'Etapa hotărăște cât cântărește o sumă: la C, partea plină e mai mare decât la B, deși C valorează mai puțin.',
    labels: {
      stages: ['abia calificată', 'analizează oferta', 'în negociere finală'],
      total: 'Total',
      of: 'din',
      amount: 'valoare',
      weighted: 'valoare ponderată',
    },
  },
  en: {
    title: 'A weighted pipeline of three opportunities',
    desc: 'Three bars laid end to end, one for each opportunity, and the total below. A, just qualified: 20,000 RON × 10% = 2,000 RON. B, reviewing the quote: 50,000 RON × 40% = 20,000 RON. C, in final negotiation: 30,000 RON × 80% = 24,000 RON. In total, an amount of 100,000 RON and a weighted pipeline of 46,000 RON. The solid part of each bar is the weighted value.',
    caption:
      'The stage decides how much an amount weighs: the solid part of C is larger than that of B, though C is worth less.',
    labels: {
      stages: ['just qualified', 'reviewing the quote', 'in final negotiation'],
      total: 'Total',
      of: 'of',
      amount: 'amount',
      weighted: 'weighted value',
    },
  },
};
