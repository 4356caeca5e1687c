import type { Localized } from '../locales.ts';

/** The calculator's words that every page of one shows; those of the tools that are opened later are in `calculator-tools.ts`. */
export interface CalculatorStrings {
  readonly inputs: string;
  readonly currency: string;
  readonly optional: string;
  readonly choose: string;
  readonly readAs: string;
  readonly emptyMeans: string;
  readonly calculate: string;
  readonly example: string;
  readonly clear: string;
  readonly result: string;
  readonly fill: string;
  readonly fix: string;
  readonly alsoFill: string;
  readonly noResult: string;
  readonly useIn: string;
  readonly steps: string;
  readonly chart: string;
  readonly solve: string;
  readonly whatIf: string;
  readonly takeAway: string;
  readonly quote: string;
  readonly units: Readonly<Partial<Record<string, string>>>;
}

export const calculatorStrings: Localized<CalculatorStrings> = {
  ro: {
    inputs: 'Datele tale',
    currency: 'Moneda',
    optional: 'opțional',
    choose: 'Alege',
    readAs: 'Citit ca {value}.',
    emptyMeans: 'Lăsat gol, înseamnă {value}.',
    calculate: 'Calculează',
    example: 'Încarcă exemplul',
    clear: 'Golește',
    result: 'Rezultat',
    fill: 'Completează: {fields}.',
    fix: 'Corectează: {fields}.',
    alsoFill: 'Completează și: {fields}.',
    noResult: 'Nu are valoare pentru aceste date.',
    useIn: 'Folosește rezultatul în:',
    steps: 'Cum s-a ajuns aici',
    chart: 'Grafic',
    solve: 'Calculează invers',
    whatIf: 'Ce-ar fi dacă',
    takeAway: 'Trimite, copiază, tipărește',
    quote: 'Oferta pentru client',
    units: { percent: '%', months: 'luni', years: 'ani', days: 'zile' },
  },
  en: {
    inputs: 'Your numbers',
    currency: 'Currency',
    optional: 'optional',
    choose: 'Choose',
    readAs: 'Read as {value}.',
    emptyMeans: 'Left empty, it means {value}.',
    calculate: 'Calculate',
    example: 'Load the example',
    clear: 'Clear',
    result: 'Result',
    fill: 'Fill in: {fields}.',
    fix: 'Correct: {fields}.',
    alsoFill: 'Also fill in: {fields}.',
    noResult: 'There is no value for these numbers.',
    useIn: 'Use the result in:',
    steps: 'How it was computed',
    chart: 'Chart',
    solve: 'Work backwards',
    whatIf: 'What if',
    takeAway: 'Share, copy, print',
    quote: 'Quote for the customer',
    units: { percent: '%', months: 'months', years: 'years', days: 'days' },
  },
};
