import { apply, divide, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { conversionRate, wilsonInterval } from './formula.ts';

const read = (values: Values) => ({
  visitors: numberOf(values, 'visitors'),
  conversions: numberOf(values, 'conversions'),
});

const definition: CalculatorDefinition = {
  id: 'conversion-rate',
  title: { ro: 'Calculator de rată de conversie', en: 'Conversion rate calculator' },
  description: {
    ro: 'Află rata de conversie și între ce limite este probabil cea reală, după câți vizitatori ai numărat.',
    en: 'Find the conversion rate, and the range in which the true one lies given how many visitors you counted.',
  },
  slug: { ro: 'calculator-de-rata-de-conversie', en: 'conversion-rate-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'visitors',
      unit: 'count',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Vizitatori', en: 'Visitors' },
      hint: {
        ro: 'sau leaduri, clicuri: baza la care raportezi',
        en: 'or leads, clicks: whatever you measure against',
      },
    },
    {
      kind: 'number',
      id: 'conversions',
      unit: 'count',
      bounds: { max: 'visitors' },
      label: { ro: 'Conversii', en: 'Conversions' },
      hint: {
        ro: 'o singură dată pentru fiecare persoană, în aceeași perioadă',
        en: 'once per person, in the same period',
      },
    },
  ],
  outputs: [
    { id: 'conversion-rate', unit: 'percent', label: { ro: 'Rata de conversie', en: 'Conversion rate' } },
    { id: 'interval-low', unit: 'percent', label: { ro: 'Limita inferioară, 95\u00a0%', en: 'Lower limit, 95%' } },
    { id: 'interval-high', unit: 'percent', label: { ro: 'Limita superioară, 95\u00a0%', en: 'Upper limit, 95%' } },
  ],
  formula: {
    tex: {
      ro: '\\text{rata de conversie} = \\frac{\\text{conversii}}{\\text{vizitatori}}',
      en: '\\text{conversion rate} = \\frac{\\text{conversions}}{\\text{visitors}}',
    },
    words: {
      ro: 'Conversiile împărțite la vizitatori. Intervalul este cel al lui Wilson, cu încredere de 95\u00a0%.',
      en: 'Conversions over visitors. The range is the Wilson score interval at 95% confidence.',
    },
  },
  source: {
    ro: 'Definiția uzuală; intervalul: E. B. Wilson, JASA, 1927.',
    en: 'The ordinary definition; the interval: E. B. Wilson, JASA, 1927.',
  },
  example: { values: { visitors: 100, conversions: 15 }, results: { 'conversion-rate': 15 } },
  references: [
    {
      values: { visitors: 100, conversions: 15 },
      results: { 'interval-low': 9.305985283656632, 'interval-high': 23.283559590832365 },
    },
  ],
  compute(values) {
    const { visitors, conversions } = read(values);
    return {
      'conversion-rate': percentage(apply(conversionRate, conversions, visitors)),
      'interval-low': percentage(
        apply((hits: number, all: number) => wilsonInterval(hits, all)[0], conversions, visitors),
      ),
      'interval-high': percentage(
        apply((hits: number, all: number) => wilsonInterval(hits, all)[1], conversions, visitors),
      ),
    };
  },
  solve: {
    'conversion-rate': ['conversions', 'visitors'],
    'interval-low': ['conversions'],
    'interval-high': ['conversions'],
  },
  inverses: {
    'conversion-rate': {
      conversions: (rate, values) => apply((visitors: number) => (rate / 100) * visitors, read(values).visitors),
      visitors: (rate, values) => apply((hits: number) => divide(hits * 100, rate), read(values).conversions),
    },
  },
  steps(values, results, format) {
    const { visitors, conversions } = read(values);
    const percent = (id: string) => format.value(results[id], 'percent');
    return knownSteps(results, [
      [
        'conversion-rate',
        { ro: 'Rata: conversii / vizitatori', en: 'Rate: conversions / visitors' },
        `${format.value(conversions, 'count')} / ${format.value(visitors, 'count')} = ${percent('conversion-rate')}`,
      ],
      [
        'interval-low',
        { ro: 'Intervalul Wilson, 95\u00a0%', en: 'Wilson interval, 95%' },
        `z = ${format.value(1.96, 'number')}: ${percent('interval-low')} … ${percent('interval-high')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { 'conversion-rate': rate, 'interval-low': low, 'interval-high': high } = results;
    if (typeof rate !== 'number' || typeof low !== 'number' || typeof high !== 'number') return '';
    const [from, to] = [format.value(low, 'percent'), format.value(high, 'percent')];
    if (read(values).conversions === 0) {
      return {
        ro: `Nicio conversie încă, dar rata reală poate ajunge la ${to}. Adună mai mulți vizitatori înainte să tragi o concluzie.`,
        en: `No conversion yet, but the true rate may be as high as ${to}. Count more visitors before you conclude anything.`,
      }[format.locale];
    }
    if (high - low > rate) {
      return {
        ro: `Rata reală se află probabil între ${from} și ${to}. E un interval larg: adună mai mulți vizitatori înainte să compari două variante.`,
        en: `The true rate probably lies between ${from} and ${to}. That is a wide range: count more visitors before you compare two versions.`,
      }[format.locale];
    }
    return {
      ro: `Rata reală se află probabil între ${from} și ${to}. Dacă intervalele a două pagini nu se suprapun, e puțin probabil ca diferența să fie întâmplătoare.`,
      en: `The true rate probably lies between ${from} and ${to}. If the ranges of two pages do not overlap, the difference is unlikely to be chance.`,
    }[format.locale];
  },
  sensitivity: { output: 'conversion-rate', inputs: ['conversions', 'visitors'] },
  spreadsheet(values) {
    const { visitors: n, conversions: k } = read(values);
    const z = 1.959963984540054;
    const centre = sheet`(${k}/${n}+${z}^2/(2*${n}))/(1+${z}^2/${n})`?.slice(1);
    const half = sheet`${z}/(1+${z}^2/${n})*SQRT(${k}/${n}*(1-${k}/${n})/${n}+${z}^2/(4*${n}^2))`?.slice(1);
    return {
      'conversion-rate': sheet`100*${k}/${n}`,
      'interval-low': sheet`100*MAX(0,${centre}-${half})`,
      'interval-high': sheet`100*MIN(1,${centre}+${half})`,
    };
  },
};

export default definition;
