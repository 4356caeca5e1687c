import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

interface Labels {
  readonly marketing: string;
  readonly sales: string;
  /** Lead, MQL, SQL, opportunity. */
  readonly stages: readonly { name: string; note: string }[];
  /** What happens between two stages, and who does it. */
  readonly passages: readonly { who: string; what: string }[];
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'De la lead la oportunitate',
    desc: 'Patru trepte în două zone. În zona marketingului: leadul, care a arătat interes, și leadul calificat de marketing (MQL). Între ele hotărăște o regulă a marketingului, după interesul arătat prin conținut. Marketingul predă MQL-ul vânzărilor, unde un om întreabă și verifică. În zona vânzărilor: leadul calificat de vânzări (SQL), apoi oportunitatea, cu sumă și dată estimată; vânzările o deschid când există ceva concret de vândut.',
    caption:
      'La fiecare trecere garantează altcineva. Unele firme pun între MQL și SQL încă o treaptă, leadul acceptat de vânzări (SAL).',
    labels: {
      marketing: 'Marketing',
      sales: 'Vânzări',
      stages: [
        { name: 'Lead', note: 'a arătat interes' },
        { name: 'MQL', note: 'lead calificat de marketing' },
        { name: 'SQL', note: 'lead calificat de vânzări' },
        { name: 'Oportunitate', note: 'cu sumă și dată estimată' },
      ],
      passages: [
        { who: 'o regulă a marketingului', what: 'măsoară interesul arătat prin conținut' },
        { who: 'marketingul predă', what: 'un om din vânzări întreabă și verifică' },
        { who: 'vânzările deschid', what: 'există ceva concret de vândut' },
      ],
    },
  },
  en: {
    title: 'From lead to opportunity',
    desc: 'Four steps in two zones. In the marketing zone: the lead, who has shown interest, and the marketing qualified lead (MQL). A marketing rule decides between them, by the interest shown through content. Marketing hands the MQL over to sales, where a person asks and checks. In the sales zone: the sales qualified lead (SQL), then the opportunity, with an amount and an expected date; sales opens it once there is something definite to sell.',
    caption:
      'At each passage someone else vouches. Some companies put one more step between MQL and SQL, the sales accepted lead (SAL).',
    labels: {
      marketing: 'Marketing',
      sales: 'Sales',
      stages: [
        { name: 'Lead', note: 'has shown interest' },
        { name: 'MQL', note: 'marketing qualified lead' },
        { name: 'SQL', note: 'sales qualified lead' },
        { name: 'Opportunity', note: 'with an amount and a date' },
      ],
      passages: [
        { who: 'a marketing rule', what: 'measures interest shown through content' },
        { who: 'marketing hands over', what: 'a person in sales asks and checks' },
        { who: 'sales opens it', what: 'there is something definite to sell' },
      ],
    },
  },
};
