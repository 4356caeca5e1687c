import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

export type NpsGroup = 'detractors' | 'passives' | 'promoters';

interface Labels {
  readonly question: string;
  readonly groups: Readonly<Record<NpsGroup, { name: string; note: string }>>;
  readonly example: string;
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'Scara NPS de la 0 la 10, cu un exemplu',
    desc: 'Întrebarea: cât de probabil este să ne recomanzi unui coleg sau unui prieten? Pe scara de la 0 la 10, notele 0–6 sunt ale detractorilor, 7–8 ale pasivilor, 9–10 ale promotorilor. Exemplu: din 100 de răspunsuri, 10 vin de la detractori, 20 de la pasivi și 70 de la promotori; 70 minus 10 dă un NPS de 60, pe o axă de la −100 la +100.',
    caption: 'Pasivii nu apar în scădere, dar intră în total. Scorul se spune fără „la sută”.',
    labels: {
      question: 'Cât de probabil este să ne recomanzi unui coleg sau unui prieten?',
      groups: {
        detractors: { name: 'Detractori', note: 'nu ar mai cumpăra și nu te-ar recomanda' },
        passives: { name: 'Pasivi', note: 'mulțumiți, dar nu te laudă' },
        promoters: { name: 'Promotori', note: 'cumpără din nou și te recomandă' },
      },
      example: 'Exemplu: 100 de răspunsuri',
    },
  },
  en: {
    title: 'The NPS scale from 0 to 10, with an example',
    desc: 'The question: how likely are you to recommend us to a colleague or a friend? On the scale from 0 to 10, scores 0–6 are detractors, 7–8 passives, 9–10 promoters. Example: of 100 answers, 10 come from detractors, 20 from passives and 70 from promoters; 70 minus 10 gives an NPS of 60, on an axis from −100 to +100.',
    caption:
      'Passives do not appear in the subtraction, yet they are part of the total. Say the score without the word “percent” after it.',
    labels: {
      question: 'How likely are you to recommend us to a colleague or a friend?',
      groups: {
        detractors: { name: 'Detractors', note: 'would neither buy again nor recommend you' },
        passives: { name: 'Passives', note: 'content, but don’t praise you' },
        promoters: { name: 'Promoters', note: 'buy again and recommend you' },
      },
      example: 'Example: 100 answers',
    },
  },
};
