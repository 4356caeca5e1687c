import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

interface Labels {
  readonly stages: readonly { name: string; steps: readonly string[] }[];
  readonly back: string;
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'Procesul de cumpărare în trei etape',
    desc: 'Trei etape de-a lungul unui drum. Conștientizare: simte problema, îi găsește numele, îi găsește cauza. Luare în considerare: se documentează, strânge variante, le cântărește. Decizie: alege una, negociază, aprobă, comandă. O linie întreruptă arată că un director nou sau o tăiere de buget îl întoarce la început.',
    caption: 'Pașii pe care îi face cumpărătorul se așază sub trei etape mari. Drumul nu e mereu drept.',
    labels: {
      stages: [
        { name: 'Conștientizare', steps: ['simte problema', 'îi găsește numele', 'îi găsește cauza'] },
        { name: 'Luare în considerare', steps: ['se documentează', 'strânge variante', 'le cântărește'] },
        { name: 'Decizie', steps: ['alege una', 'negociază', 'aprobă', 'comandă'] },
      ],
      back: 'un director nou sau o tăiere de buget îl întoarce la început',
    },
  },
  en: {
    title: 'The buying process in three stages',
    desc: 'Three stages along a road. Awareness: feels the problem, finds its name, finds its cause. Consideration: researches, collects options, weighs them. Decision: picks one, negotiates, approves, orders. A broken line shows that a new director or a budget cut sends the buyer back to the start.',
    caption: 'The steps a buyer takes fit under three main stages. The road is not always straight.',
    labels: {
      stages: [
        { name: 'Awareness', steps: ['feels the problem', 'finds its name', 'finds its cause'] },
        { name: 'Consideration', steps: ['researches', 'collects options', 'weighs them'] },
        { name: 'Decision', steps: ['picks one', 'negotiates', 'approves', 'orders'] },
      ],
      back: 'a new director or a budget cut sends the buyer back to the start',
    },
  },
};
