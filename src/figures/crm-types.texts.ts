import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

interface Labels {
  readonly kinds: readonly { name: string; note: string }[];
  readonly database: string;
  readonly contents: string;
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'Trei feluri de CRM pe aceeași bază de date',
    desc: 'Trei feluri de CRM, legate în ambele sensuri de o singură bază de date a clienților, cu date de contact, discuții și cumpărături. Operațional: ține datele de zi cu zi. Analitic: caută tipare în date și în comportamentul clienților. Colaborativ: ușurează contactul cu clientul și împarte informația între departamente.',
    caption: 'Multe programe le acoperă pe toate trei. Toate citesc și scriu aceeași fișă a clientului.',
    labels: {
      kinds: [
        { name: 'Operațional', note: 'ține datele de zi cu zi: contacte, activități, oferte' },
        { name: 'Analitic', note: 'caută tipare în date și în comportamentul clienților' },
        { name: 'Colaborativ', note: 'ușurează contactul cu clientul și împarte informația între departamente' },
      ],
      database: 'O singură bază de date a clienților',
      contents: 'date de contact, discuții, cumpărături',
    },
  },
  en: {
    title: 'Three kinds of CRM on the same database',
    desc: 'Three kinds of CRM, each joined in both directions to one customer database that holds contact data, conversations and purchases. Operational: keeps the day-to-day data. Analytical: looks for patterns in the data and in customer behavior. Collaborative: smooths contact with the customer and shares information between departments.',
    caption: 'Many products do all three. All of them read and write the same customer record.',
    labels: {
      kinds: [
        { name: 'Operational', note: 'keeps the day-to-day data: contacts, activities, quotes' },
        { name: 'Analytical', note: 'looks for patterns in the data and in customer behavior' },
        { name: 'Collaborative', note: 'smooths contact with the customer, shares information between departments' },
      ],
      database: 'One customer database',
      contents: 'contact data, conversations, purchases',
    },
  },
};
