import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

interface Labels {
  readonly letters: readonly { initial: string; name: string; question: string }[];
  readonly verdict: string;
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'Cele patru întrebări din BANT',
    desc: 'Patru litere, fiecare cu o întrebare. B, buget: poate plăti? A, autoritate de decizie: cine aprobă? N, nevoie: există o problemă reală? T, termen: cumpără destul de curând? Răspunsurile duc la o singură judecată: merită urmărit acum?',
    caption: 'Patru răspunsuri, o singură hotărâre. Unde nu știi, scrii „necunoscut” și afli ce mai ai de întrebat.',
    labels: {
      letters: [
        { initial: 'B', name: 'Buget', question: 'Poate plăti?' },
        { initial: 'A', name: 'Autoritate de decizie', question: 'Cine aprobă?' },
        { initial: 'N', name: 'Nevoie', question: 'Există o problemă reală?' },
        { initial: 'T', name: 'Termen', question: 'Cumpără destul de curând?' },
      ],
      verdict: 'Merită urmărit acum?',
    },
  },
  en: {
    title: 'The four questions of BANT',
    desc: 'Four letters, each with a question. B, budget: can they fund it? A, authority: who decides? N, need: is there a real problem? T, timing: will they buy soon enough? The answers lead to a single judgment: is it worth pursuing now?',
    caption: 'Four answers, one decision. Where you do not know, write “unknown,” and you see what is left to ask.',
    labels: {
      letters: [
        { initial: 'B', name: 'Budget', question: 'Can they fund it?' },
        { initial: 'A', name: 'Authority', question: 'Who decides?' },
        { initial: 'N', name: 'Need', question: 'Is there a real problem?' },
        { initial: 'T', name: 'Timing', question: 'Will they buy soon enough?' },
      ],
      verdict: 'Worth pursuing now?',
    },
  },
};
