import type { Localized } from '../../../src/locales.ts';

/** A body as long as an entry's, in which the language checks find nothing. */
export const longText: Localized = {
  ro: [
    '## Ce îți spune',
    'Cifra se citește o dată pe lună, lângă numărul celor care au venit între timp. Singură nu spune mare lucru: o firmă mică și una mare pot avea același procent, dar din motive foarte diferite. De aceea se notează de fiecare dată perioada și cine a fost numărat.',
    '## Cum se folosește',
    'Începe cu o listă simplă, pe hârtie sau într-un tabel. Scrie numele fiecăruia, ziua în care a venit și ziua în care a plecat. La sfârșitul lunii numeri rândurile din fiecare coloană și faci împărțirea. Dacă doi colegi numără separat și ajung la același rezultat, regula este bună. Dacă nu, înseamnă că fiecare a înțeles altceva prin cel plecat, iar regula trebuie scrisă din nou, cu un exemplu lângă ea.',
    '## Ce greșeli se fac',
    'Cea mai obișnuită este să schimbi regula la mijlocul anului și să compari apoi lunile între ele. A doua este să pui în aceeași listă oameni care nu au cumpărat niciodată. Amândouă fac cifra mai frumoasă decât este, așa că se observă târziu.',
  ].join('\n\n'),
  en: [
    '## What it tells you',
    'The figure is read once a month, beside the number of those who arrived in the meantime. On its own it says little: a small company and a large one may have the same percentage for very different reasons. So the period is written down every time, and who was counted.',
    '## How it is used',
    'Begin with a simple list, on paper or in a table. Write each name, the day on which it came and the day on which it left. At the end of the month count the rows of each column and divide. If two colleagues count apart and arrive at the same result, the rule is good. If not, each of them has understood something else, and the rule must be written again, with an example beside it.',
    '## Common mistakes',
    'The most usual one is to change the rule in the middle of the year and then to compare the months. The second is to put people on the list who never bought anything. Both make the figure look better than it is, so they are noticed late.',
  ].join('\n\n'),
};
