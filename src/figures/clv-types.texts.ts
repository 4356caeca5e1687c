import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

interface Labels {
  readonly today: string;
  readonly time: string;
  readonly historical: { name: string; note: string };
  readonly predictive: { name: string; numerator: string; denominator: string };
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'CLV istoric și CLV predictiv pe axa timpului',
    desc: 'O axă a timpului, împărțită de ziua de azi. În stânga, coloane pline: profitul pe care clientul l-a adus deja; suma lor este CLV-ul istoric. În dreapta, coloane punctate, tot mai scunde: profitul așteptat; CLV-ul predictiv este venitul lunar înmulțit cu marja brută și împărțit la rata lunară de abandon.',
    caption: 'Unul adună ce s-a întâmplat, celălalt estimează ce urmează, dacă ritmul de azi se păstrează.',
    labels: {
      today: 'azi',
      time: 'timp',
      historical: { name: 'CLV istoric', note: 'suma profiturilor deja aduse' },
      predictive: {
        name: 'CLV predictiv',
        numerator: 'venit lunar × marja brută',
        denominator: 'rata lunară de abandon',
      },
    },
  },
  en: {
    title: 'Historical and predictive CLV along a time axis',
    desc: 'A time axis, divided by today. On the left, solid bars: the profit the customer has already brought; their sum is the historical CLV. On the right, dashed bars, shorter and shorter: the profit expected; the predictive CLV is monthly revenue times gross margin, divided by the monthly churn rate.',
    caption: 'One adds up what has happened; the other estimates what is to come, if today’s pace holds.',
    labels: {
      today: 'today',
      time: 'time',
      historical: { name: 'Historical CLV', note: 'the sum of profits already made' },
      predictive: {
        name: 'Predictive CLV',
        numerator: 'monthly revenue × gross margin',
        denominator: 'monthly churn rate',
      },
    },
  },
};
