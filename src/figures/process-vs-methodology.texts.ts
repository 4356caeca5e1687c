import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

interface Labels {
  readonly process: { name: string; question: string };
  readonly methodology: { name: string; question: string };
  readonly steps: readonly { what: string; how: string }[];
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'Procesul spune ce pas urmează, metodologia spune cum îl faci',
    desc: 'Patru pași ai procesului de vânzare, unul după altul, și sub fiecare felul în care îl abordează metodologia. Prospectare: suni cu o observație despre piața clientului. Descoperire: afli întâi cât costă problema. Demonstrația de valoare: arăți numai ce îi rezolvă problema. Închidere: ceri semnătura după ce a confirmat clientul.',
    caption: 'Două firme pot avea aceiași pași și metodologii diferite. Abordările de aici sunt un exemplu.',
    labels: {
      process: { name: 'Proces', question: 'ce pas urmează' },
      methodology: { name: 'Metodologie', question: 'cum abordăm pasul' },
      steps: [
        { what: 'Prospectare', how: 'suni cu o observație despre piața clientului' },
        { what: 'Descoperire', how: 'afli întâi cât costă problema' },
        { what: 'Demonstrația de valoare', how: 'arăți numai ce îi rezolvă problema' },
        { what: 'Închidere', how: 'ceri semnătura după ce a confirmat clientul' },
      ],
    },
  },
  en: {
    title: 'The process says which step comes next, the methodology says how you take it',
    desc: 'Four steps of the sales process, one after another, and below each the way the methodology approaches it. Prospecting: you call with an observation about the customer’s market. Discovery: you first find out what the problem costs. Value demonstration: you show only what solves the problem. Closing: you ask for the signature once the customer has confirmed.',
    caption: 'Two companies may share the steps and differ in methodology. The approaches here are one example.',
    labels: {
      process: { name: 'Process', question: 'which step comes next' },
      methodology: { name: 'Methodology', question: 'how we approach the step' },
      steps: [
        { what: 'Prospecting', how: 'you call with an observation about their market' },
        { what: 'Discovery', how: 'you first find out what the problem costs' },
        { what: 'Value demonstration', how: 'you show only what solves the problem' },
        { what: 'Closing', how: 'you ask for the signature once they have confirmed' },
      ],
    },
  },
};
