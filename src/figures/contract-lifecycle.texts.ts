import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

interface Labels {
  readonly hub: string;
  /** Clockwise from the top: three before the signature, the signature, two after it. */
  readonly stages: readonly { name: string; note: string }[];
  readonly before: string;
  readonly after: string;
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'Ciclul de viață al unui contract',
    desc: 'Un cerc cu șase etape, parcurs în sensul acelor de ceasornic: cerere și redactare, negociere, aprobare, semnare, derulare, reînnoire sau expirare, apoi din nou de la început. Partea dinaintea semnării este desenată punctat, cea de după semnare cu linie plină.',
    caption:
      'Managementul contractelor pornește de obicei de la semnare. Programele pentru ciclul de viață al contractelor (CLM) cuprind și ce e înainte.',
    labels: {
      hub: 'Contract',
      stages: [
        { name: 'Cerere și redactare', note: '' },
        { name: 'Negociere', note: 'preț, termene, condiții' },
        { name: 'Aprobare', note: 'juridic, buget' },
        { name: 'Semnare', note: '' },
        { name: 'Derulare', note: 'livrări, plăți, acte adiționale' },
        { name: 'Reînnoire sau expirare', note: 'notificare la timp' },
      ],
      before: 'înainte de semnare',
      after: 'de la semnare înainte',
    },
  },
  en: {
    title: 'The lifecycle of a contract',
    desc: 'A circle of six stages, read clockwise: request and drafting, negotiation, approval, signing, performance, renewal or expiry, and then from the start again. The part before signing is drawn dashed, the part after signing with a solid line.',
    caption:
      'Contract management usually starts at signing. Contract lifecycle management (CLM) software includes what comes before.',
    labels: {
      hub: 'Contract',
      stages: [
        { name: 'Request and drafting', note: '' },
        { name: 'Negotiation', note: 'price, dates, terms' },
        { name: 'Approval', note: 'legal, budget' },
        { name: 'Signing', note: '' },
        { name: 'Performance', note: 'deliveries, payments, amendments' },
        { name: 'Renewal or expiry', note: 'notice given in time' },
      ],
      before: 'before signing',
      after: 'from signing on',
    },
  },
};
