import { apply, fraction, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import {
  churnOverSpan,
  churnRate,
  customersLeft,
  lifetimeMonths,
  periodForAnnualChurn,
  retentionRate,
} from './formula.ts';

const read = (values: Values) => ({
  start: numberOf(values, 'customers-at-start'),
  lost: numberOf(values, 'customers-lost'),
  period: numberOf(values, 'period-months'),
});

const churnOf = (values: Values): number | undefined => {
  const { lost, start } = read(values);
  return apply(churnRate, lost, start);
};

const times = (a: number, b: number): number => a * b;
const over = (a: number, b: number): number => a / b;

/** Customers lost, and customers at the start, once the churn of the period is known as a fraction. */
const lostAt = (churn: number | undefined, values: Values) => apply(times, churn, read(values).start);
const startAt = (churn: number | undefined, values: Values) => apply(over, read(values).lost, churn);

const fromAnnual = (target: number, values: Values) =>
  apply((annual: number, period: number) => churnOverSpan(annual, 12, period), target / 100, read(values).period);
const fromLifetime = (target: number, values: Values) => apply(over, read(values).period, target);

const definition: CalculatorDefinition = {
  id: 'churn-rate',
  title: { ro: 'Calculator de rată de abandon', en: 'Churn rate calculator' },
  description: {
    ro: 'Află ce parte dintre clienți pierzi într-o perioadă, cât înseamnă pe an și cât rămâne un client în medie.',
    en: 'Find the share of customers you lose in a period, what it comes to in a year, and how long a customer stays.',
  },
  slug: { ro: 'calculator-de-rata-de-abandon', en: 'churn-rate-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'customers-at-start',
      unit: 'count',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Clienți la început', en: 'Customers at the start' },
      hint: { ro: 'clienți activi în prima zi a perioadei', en: 'active customers on the first day of the period' },
    },
    {
      kind: 'number',
      id: 'customers-lost',
      unit: 'count',
      bounds: { max: 'customers-at-start' },
      label: { ro: 'Clienți pierduți', en: 'Customers lost' },
      hint: {
        ro: 'dintre cei de la început; fără cei veniți între timp',
        en: 'out of those at the start; leave out the ones who joined since',
      },
    },
    {
      kind: 'number',
      id: 'period-months',
      unit: 'months',
      bounds: { min: 0, exclusiveMin: true },
      default: 1,
      label: { ro: 'Durata perioadei', en: 'Length of the period' },
      hint: { ro: 'în luni: 1 pentru o lună, 3 pentru un trimestru', en: 'in months: 1 for a month, 3 for a quarter' },
    },
  ],
  outputs: [
    { id: 'churn-rate', unit: 'percent', label: { ro: 'Rata de abandon', en: 'Churn rate' } },
    { id: 'retention-rate', unit: 'percent', label: { ro: 'Rata de retenție', en: 'Retention rate' } },
    { id: 'annual-churn-rate', unit: 'percent', label: { ro: 'Rata de abandon pe an', en: 'Churn rate over a year' } },
    {
      id: 'customer-lifetime-months',
      unit: 'months',
      label: { ro: 'Cât rămâne un client în medie', en: 'Average customer lifetime' },
    },
  ],
  formula: {
    tex: {
      ro: '\\text{rata de abandon} = \\frac{\\text{clienți pierduți}}{\\text{clienți la început}}',
      en: '\\text{churn rate} = \\frac{\\text{customers lost}}{\\text{customers at the start}}',
    },
    words: {
      ro: 'Clienții pierduți împărțiți la clienții de la începutul perioadei. Pe an se compune: 1 − (1 − rata)^(12 / luni).',
      en: 'Customers lost over customers at the start of the period. Over a year it compounds: 1 − (1 − rate)^(12 / months).',
    },
  },
  source: {
    ro: 'Definiția uzuală a ratei de abandon; pe an, formula dobânzii compuse aplicată retenției.',
    en: 'The ordinary definition of churn; over a year, compound interest applied to retention.',
  },
  example: {
    values: { 'customers-at-start': 100, 'customers-lost': 8, 'period-months': 3 },
    results: {
      'churn-rate': 8,
      'retention-rate': 92,
      'annual-churn-rate': 28.360704,
      'customer-lifetime-months': 37.5,
    },
  },
  compute(values) {
    const { start, lost, period } = read(values);
    const churn = churnOf(values);
    return {
      'churn-rate': percentage(churn),
      'retention-rate': percentage(apply(retentionRate, lost, start)),
      'annual-churn-rate': percentage(apply(churnOverSpan, churn, period, 12)),
      'customer-lifetime-months': apply(lifetimeMonths, churn, period),
    };
  },
  solve: {
    'churn-rate': ['customers-lost', 'customers-at-start'],
    'retention-rate': ['customers-lost', 'customers-at-start'],
    'annual-churn-rate': ['customers-lost', 'customers-at-start', 'period-months'],
    'customer-lifetime-months': ['customers-lost', 'customers-at-start', 'period-months'],
  },
  inverses: {
    'churn-rate': {
      'customers-lost': (target, values) => lostAt(target / 100, values),
      'customers-at-start': (target, values) => startAt(target / 100, values),
    },
    'retention-rate': {
      'customers-lost': (target, values) => lostAt(1 - target / 100, values),
      'customers-at-start': (target, values) => startAt(1 - target / 100, values),
    },
    'annual-churn-rate': {
      'customers-lost': (target, values) => lostAt(fromAnnual(target, values), values),
      'customers-at-start': (target, values) => startAt(fromAnnual(target, values), values),
      'period-months': (target, values) => apply(periodForAnnualChurn, churnOf(values), target / 100),
    },
    'customer-lifetime-months': {
      'customers-lost': (target, values) => lostAt(fromLifetime(target, values), values),
      'customers-at-start': (target, values) => startAt(fromLifetime(target, values), values),
      'period-months': (target, values) => apply(times, churnOf(values), target),
    },
  },
  steps(values, results, format) {
    const { start, lost, period } = read(values);
    const churn = format.value(results['churn-rate'], 'percent');
    const months = format.value(period, 'number');
    const left = format.value(100, 'percent');
    return knownSteps(results, [
      [
        'churn-rate',
        { ro: 'Rata de abandon: pierduți / la început', en: 'Churn rate: lost / at the start' },
        `${format.value(lost, 'count')} / ${format.value(start, 'count')} = ${churn}`,
      ],
      [
        'retention-rate',
        { ro: 'Rata de retenție: restul', en: 'Retention rate: the rest' },
        `${left} − ${churn} = ${format.value(results['retention-rate'], 'percent')}`,
      ],
      [
        'annual-churn-rate',
        { ro: 'Pe an: retenția, compusă pe 12 luni', en: 'Over a year: retention compounded over 12 months' },
        `1 − (1 − ${churn})^(12 / ${months}) = ${format.value(results['annual-churn-rate'], 'percent')}`,
      ],
      [
        'customer-lifetime-months',
        { ro: 'Cât rămâne un client: perioada / rata', en: 'Customer lifetime: period / rate' },
        `${months} / ${churn} = ${format.value(results['customer-lifetime-months'], 'months')}`,
      ],
    ]);
  },
  reading(_values, results, format) {
    const { 'churn-rate': churn, 'annual-churn-rate': annual, 'customer-lifetime-months': lifetime } = results;
    if (typeof churn !== 'number') return '';
    if (churn === 0) {
      return {
        ro: 'Nu ai pierdut niciun client în perioadă. Verifică și pe un interval mai lung înainte să te bazezi pe cifra asta.',
        en: 'You lost no customer in the period. Check a longer span before you rely on it.',
      }[format.locale];
    }
    if (typeof annual !== 'number') return '';
    const [year, stay] = [format.value(annual, 'percent'), format.value(lifetime, 'months')];
    if (annual > 50) {
      return {
        ro: `În ritmul acesta pierzi ${year} dintre clienți într-un an, iar un client rămâne în medie ${stay}. Caută întâi motivele plecărilor: clienții noi doar îi înlocuiesc pe cei pierduți.`,
        en: `At this pace you lose ${year} of your customers in a year, and one stays ${stay} on average. Find out why they leave first: new customers only replace the lost ones.`,
      }[format.locale];
    }
    return {
      ro: `În ritmul acesta pierzi ${year} dintre clienți într-un an, iar un client rămâne în medie ${stay}. Verifică dacă pleacă clienții mari sau cei mici: rata pe venit poate arăta altfel.`,
      en: `At this pace you lose ${year} of your customers in a year, and one stays ${stay} on average. Check whether the large or the small ones leave: churn by revenue may look different.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const { start, lost } = read(values);
    if (lost === 0 && start !== undefined) {
      const text = {
        ro: 'Cu zero clienți pierduți nu se poate estima cât rămâne un client: durata ar fi nesfârșită.',
        en: 'With no customer lost, the average lifetime cannot be estimated: it would be endless.',
      };
      return [{ field: 'customers-lost', text: text[format.locale] }];
    }
    if (start === undefined || start >= 30) return [];
    const text = {
      ro: 'La mai puțin de 30 de clienți, un singur client schimbă mult rata: compară pe o perioadă mai lungă.',
      en: 'With fewer than 30 customers, a single one moves the rate a lot: compare over a longer period.',
    };
    return [{ field: 'customers-at-start', text: text[format.locale] }];
  },
  chart(values, _results, format) {
    const { start, period } = read(values);
    const churn = churnOf(values);
    if (start === undefined || period === undefined || churn === undefined) return undefined;
    const points = Array.from(
      { length: 25 },
      (_, month) => [month, customersLeft(start, churn, period, month)] as const,
    );
    const text = {
      ro: { x: 'luni', y: 'clienți', series: 'Clienți rămași din cei de la început' },
      en: { x: 'months', y: 'customers', series: 'Customers left of those at the start' },
    }[format.locale];
    return {
      kind: 'line',
      x: { label: text.x, unit: 'months' },
      y: { label: text.y, unit: 'count' },
      series: [{ label: text.series, points }],
    };
  },
  sensitivity: { output: 'churn-rate', inputs: ['customers-lost', 'customers-at-start'] },
  spreadsheet(values) {
    const { start, lost, period } = read(values);
    return {
      'churn-rate': sheet`100*${lost}/${start}`,
      'retention-rate': sheet`100*(1-${lost}/${start})`,
      'annual-churn-rate': sheet`100*(1-(1-${lost}/${start})^(12/${period}))`,
      'customer-lifetime-months': sheet`${period}/(${lost}/${start})`,
    };
  },
  feeds: [
    {
      output: 'churn-rate',
      calculator: 'customer-lifetime-value',
      input: 'churn-rate',
      convert: (churn, values) => percentage(apply(churnOverSpan, fraction(churn), read(values).period, 1)),
    },
  ],
};

export default definition;
