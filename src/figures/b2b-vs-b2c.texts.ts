import type { Localized } from '../locales.ts';
import type { FigureText } from './drawing/figure-text.ts';

export type Aspect = 'buyer' | 'people' | 'cycle' | 'value' | 'relationship';

interface Labels {
  readonly b2b: string;
  readonly b2c: string;
  readonly aspects: readonly { id: Aspect; name: string; b2b: string; b2c: string }[];
}

export const texts: Localized<FigureText<Labels>> = {
  ro: {
    title: 'B2B și B2C, alăturate',
    desc: 'O comparație pe cinci rânduri. Cine cumpără: în B2B o organizație, în B2C o persoană, pentru nevoile ei. Câți hotărăsc: mai multe funcții, față de unul sau doi oameni. Cât durează: săptămâni sau luni, față de minute sau zile. Valoarea tipică: clienți puțini și sume mari, față de clienți mulți și sume mici. Relația: comenzi ani la rând, față de vânzarea de la o comandă la alta.',
    caption:
      'Așa e de cele mai multe ori. Ce desparte cu adevărat B2B de B2C este calitatea în care cumpără clientul, nu suma.',
    labels: {
      b2b: 'către companii',
      b2c: 'către consumatori',
      aspects: [
        { id: 'buyer', name: 'Cine cumpără', b2b: 'o organizație', b2c: 'o persoană, pentru nevoile ei' },
        { id: 'people', name: 'Câți hotărăsc', b2b: 'mai multe funcții', b2c: 'unul sau doi oameni' },
        { id: 'cycle', name: 'Cât durează', b2b: 'săptămâni sau luni', b2c: 'minute sau zile' },
        { id: 'value', name: 'Valoarea tipică', b2b: 'clienți puțini, sume mari', b2c: 'clienți mulți, sume mici' },
        {
          id: 'relationship',
          name: 'Relația',
          b2b: 'comenzi ani la rând',
          b2c: 'de la o comandă la alta',
        },
      ],
    },
  },
  en: {
    title: 'B2B and B2C side by side',
    desc: 'A comparison in five rows. Who buys: in B2B an organization, in B2C a person, for personal needs. How many decide: several functions, against one or two people. How long it takes: weeks or months, against minutes or days. Typical value: few customers and large amounts, against many customers and small amounts. The relationship: orders for years, against one order at a time.',
    caption:
      'This holds most of the time. What truly separates B2B from B2C is the capacity in which the customer buys, not the amount.',
    labels: {
      b2b: 'to companies',
      b2c: 'to consumers',
      aspects: [
        { id: 'buyer', name: 'Who buys', b2b: 'an organization', b2c: 'a person, for personal needs' },
        { id: 'people', name: 'How many decide', b2b: 'several functions', b2c: 'one or two people' },
        { id: 'cycle', name: 'How long', b2b: 'weeks or months', b2c: 'minutes or days' },
        {
          id: 'value',
          name: 'Typical value',
          b2b: 'few customers, large amounts',
          b2c: 'many customers, small amounts',
        },
        { id: 'relationship', name: 'Relationship', b2b: 'orders for years', b2c: 'one order at a time' },
      ],
    },
  },
};
