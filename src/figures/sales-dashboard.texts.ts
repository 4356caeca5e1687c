import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

interface Labels {
  readonly heading: string;
  readonly example: string;
  readonly performance: { name: string; of: string; time: string };
  readonly conversions: { name: string; stages: readonly string[] };
  readonly activities: { name: string; rows: readonly string[]; usual: string };
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'Exemplu de tablou de bord de vânzări',
    desc: 'Un ecran cu trei grupe de cifre inventate. Realizarea targetului: 65 %, adică 312.000 din 480.000 RON, în ziua 60 din 90. Conversii: 200 de leaduri, 50 de oportunități (25 %), 15 contracte (30 %). Activități încheiate pe săptămână, lângă nivelul obișnuit: 120 de apeluri față de 110, 20 de întâlniri față de 18, dar numai 15 oferte trimise față de 24.',
    caption: 'Cifrele sunt un exemplu. Fiecare stă lângă un reper: planul, timpul scurs, nivelul obișnuit.',
    labels: {
      heading: 'Trimestrul în curs',
      example: 'exemplu',
      performance: { name: 'Realizarea targetului', of: '{sold} din {quota} RON', time: 'ziua {day} din {days}' },
      conversions: { name: 'Conversii', stages: ['leaduri', 'oportunități', 'contracte'] },
      activities: {
        name: 'Activități încheiate, pe săptămână',
        rows: ['apeluri', 'întâlniri', 'oferte trimise'],
        usual: 'nivelul obișnuit',
      },
    },
  },
  en: {
    title: 'An example of a sales dashboard',
    desc: 'A screen with three groups of made-up figures. Quota attainment: 65%, that is 312,000 of 480,000 RON, on day 60 of 90. Conversions: 200 leads, 50 opportunities (25%), 15 contracts (30%). Completed activities per week, beside the usual level: 120 calls against 110, 20 meetings against 18, but only 15 quotes sent against 24.',
    caption: 'The figures are an example. Each stands beside a yardstick: the plan, the time gone, the usual level.',
    labels: {
      heading: 'This quarter',
      example: 'example',
      performance: { name: 'Quota attainment', of: '{sold} of {quota} RON', time: 'day {day} of {days}' },
      conversions: { name: 'Conversions', stages: ['leads', 'opportunities', 'contracts'] },
      activities: {
        name: 'Completed activities per week',
        rows: ['calls', 'meetings', 'quotes sent'],
        usual: 'usual level',
      },
    },
  },
};
