import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';
import type { FunnelPart } from './drawing/props.ts';

interface Stage {
  readonly name: string;
  readonly note: string;
}

interface Labels {
  readonly parts: Readonly<Record<FunnelPart, { code: string; name: string; highlighted: string }>>;
  /** From the top down. */
  readonly stages: Readonly<Record<FunnelPart, readonly Stage[]>>;
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'Pâlnia de vânzări, cu șase etape în trei părți',
    desc: 'O pâlnie care se îngustează de sus în jos. Partea de sus (TOFU) cuprinde conștientizarea. Mijlocul (MOFU) cuprinde interesul și luarea în considerare. Partea de jos (BOFU) cuprinde intenția, evaluarea și achiziția.',
    caption:
      'La fiecare trecere, o parte dintre oameni renunță. Hotarele dintre cele trei părți le trage fiecare firmă.',
    labels: {
      parts: {
        top: { code: 'TOFU', name: 'partea de sus', highlighted: 'Este evidențiată partea de sus.' },
        middle: { code: 'MOFU', name: 'mijlocul', highlighted: 'Este evidențiat mijlocul.' },
        bottom: { code: 'BOFU', name: 'partea de jos', highlighted: 'Este evidențiată partea de jos.' },
      },
      stages: {
        top: [{ name: 'Conștientizare', note: 'află că are o problemă sau că exiști' }],
        middle: [
          { name: 'Interes', note: 'citește, urmărește, pune o întrebare' },
          { name: 'Luare în considerare', note: 'compară soluții și furnizori' },
        ],
        bottom: [
          { name: 'Intenție', note: 'cere o ofertă sau o demonstrație' },
          { name: 'Evaluare', note: 'cântărește oferta, condițiile și riscul' },
          { name: 'Achiziție', note: 'cumpără' },
        ],
      },
    },
  },
  en: {
    title: 'The sales funnel, with six stages in three parts',
    desc: 'A funnel that narrows from top to bottom. The top (TOFU) holds awareness. The middle (MOFU) holds interest and consideration. The bottom (BOFU) holds intent, evaluation and purchase.',
    caption: 'At each step some of the people drop out. Each company draws the borders between the three parts itself.',
    labels: {
      parts: {
        top: { code: 'TOFU', name: 'the top', highlighted: 'The top is highlighted.' },
        middle: { code: 'MOFU', name: 'the middle', highlighted: 'The middle is highlighted.' },
        bottom: { code: 'BOFU', name: 'the bottom', highlighted: 'The bottom is highlighted.' },
      },
      stages: {
        top: [{ name: 'Awareness', note: 'learns of a problem, or of you' }],
        middle: [
          { name: 'Interest', note: 'reads, follows, asks a question' },
          { name: 'Consideration', note: 'compares solutions and suppliers' },
        ],
        bottom: [
          { name: 'Intent', note: 'asks for a quote or a demo' },
          { name: 'Evaluation', note: 'weighs the quote, the terms and the risk' },
          { name: 'Purchase', note: 'buys' },
        ],
      },
    },
  },
};
