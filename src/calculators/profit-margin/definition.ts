import { apply, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { costForMargin, grossProfit, margin, revenueForMargin } from './formula.ts';

const costIds = ['cost-of-goods-sold', 'operating-expenses', 'interest-and-taxes'] as const;
const margins = {
  'gross-margin': costIds.slice(0, 1),
  'operating-margin': costIds.slice(0, 2),
  'net-margin': costIds,
} as const;

const revenueOf = (values: Values) => numberOf(values, 'revenue');
const costs = (values: Values, ids: readonly string[]) => ids.map((id) => numberOf(values, id));

const marginOf = (values: Values, ids: readonly string[]) =>
  percentage(apply(margin, revenueOf(values), ...costs(values, ids)));

/** For one margin: the revenue, or any of the costs that it counts. */
const inversesOf = (ids: readonly string[]) => ({
  revenue: (target: number, values: Values) => apply(revenueForMargin, target / 100, ...costs(values, ids)),
  ...Object.fromEntries(
    ids.map((id) => [
      id,
      (target: number, values: Values) =>
        apply(
          costForMargin,
          target / 100,
          revenueOf(values),
          ...costs(
            values,
            ids.filter((other) => other !== id),
          ),
        ),
    ]),
  ),
});

const definition: CalculatorDefinition = {
  id: 'profit-margin',
  title: { ro: 'Calculator de marjă de profit', en: 'Profit margin calculator' },
  description: {
    ro: 'Află marja brută, operațională și netă: cât rămâne din fiecare leu încasat.',
    en: 'Find the gross, operating and net margin: what is left of revenue.',
  },
  slug: { ro: 'calculator-de-marja-de-profit', en: 'profit-margin-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'revenue',
      unit: 'money',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Venituri', en: 'Revenue' },
      hint: {
        ro: 'fără TVA, pe aceeași perioadă cu toate costurile',
        en: 'without VAT, for the same period as all costs',
      },
    },
    {
      kind: 'number',
      id: 'cost-of-goods-sold',
      unit: 'money',
      label: { ro: 'Costul bunurilor vândute', en: 'Cost of goods sold' },
      hint: { ro: 'marfă, materiale, manoperă directă', en: 'goods, materials, direct labor' },
    },
    {
      kind: 'number',
      id: 'operating-expenses',
      unit: 'money',
      default: 0,
      label: { ro: 'Cheltuieli operaționale', en: 'Operating expenses' },
      hint: { ro: 'salarii, chirie, marketing', en: 'pay, rent, marketing' },
    },
    {
      kind: 'number',
      id: 'interest-and-taxes',
      unit: 'money',
      default: 0,
      bounds: { signed: true },
      label: { ro: 'Dobânzi și impozite', en: 'Interest and taxes' },
      hint: { ro: 'cu minus dacă primești bani înapoi', en: 'negative if you get money back' },
    },
  ],
  outputs: [
    { id: 'gross-profit', unit: 'money', label: { ro: 'Profitul brut', en: 'Gross profit' } },
    { id: 'gross-margin', unit: 'percent', label: { ro: 'Marja brută', en: 'Gross margin' } },
    { id: 'operating-margin', unit: 'percent', label: { ro: 'Marja operațională', en: 'Operating margin' } },
    { id: 'net-margin', unit: 'percent', label: { ro: 'Marja netă', en: 'Net margin' } },
  ],
  formula: {
    tex: {
      ro: '\\text{marja} = \\frac{\\text{venituri} - \\text{costuri}}{\\text{venituri}}',
      en: '\\text{margin} = \\frac{\\text{revenue} - \\text{costs}}{\\text{revenue}}',
    },
    words: {
      ro: 'Ce rămâne din venituri după costuri, raportat la venituri. Marja brută scade doar costul bunurilor vândute, cea operațională și cheltuielile, cea netă și dobânzile și impozitele.',
      en: 'What is left of revenue after costs, over revenue. The gross margin takes off the cost of goods sold, the operating one expenses too, the net one interest and taxes too.',
    },
  },
  source: {
    ro: 'Contul de profit și pierdere, definițiile uzuale.',
    en: 'The income statement, ordinary definitions.',
  },
  example: {
    values: { revenue: 2000, 'cost-of-goods-sold': 1500, 'operating-expenses': 0, 'interest-and-taxes': 0 },
    results: { 'gross-profit': 500, 'gross-margin': 25, 'operating-margin': 25, 'net-margin': 25 },
  },
  references: [
    {
      values: { revenue: 80000, 'cost-of-goods-sold': 50000, 'operating-expenses': 18000, 'interest-and-taxes': 4000 },
      results: { 'gross-profit': 30000, 'gross-margin': 37.5, 'operating-margin': 15, 'net-margin': 10 },
    },
  ],
  compute(values) {
    return {
      'gross-profit': apply(grossProfit, revenueOf(values), numberOf(values, 'cost-of-goods-sold')),
      'gross-margin': marginOf(values, margins['gross-margin']),
      'operating-margin': marginOf(values, margins['operating-margin']),
      'net-margin': marginOf(values, margins['net-margin']),
    };
  },
  solve: {
    'gross-profit': ['revenue', 'cost-of-goods-sold'],
    'gross-margin': ['revenue', ...margins['gross-margin']],
    'operating-margin': ['revenue', ...margins['operating-margin']],
    'net-margin': ['revenue', ...margins['net-margin']],
  },
  inverses: {
    'gross-profit': {
      revenue: (profit, values) => apply((cost: number) => profit + cost, numberOf(values, 'cost-of-goods-sold')),
      'cost-of-goods-sold': (profit, values) => apply((revenue: number) => revenue - profit, revenueOf(values)),
    },
    'gross-margin': inversesOf(margins['gross-margin']),
    'operating-margin': inversesOf(margins['operating-margin']),
    'net-margin': inversesOf(margins['net-margin']),
  },
  steps(values, results, format) {
    const money = (amount: number | undefined) => format.value(amount, 'money');
    const revenue = money(revenueOf(values));
    const labels = {
      'gross-margin': { ro: 'Marja brută', en: 'Gross margin' },
      'operating-margin': { ro: 'Marja operațională', en: 'Operating margin' },
      'net-margin': { ro: 'Marja netă', en: 'Net margin' },
    };
    const line = (id: keyof typeof margins) =>
      [
        id,
        labels[id],
        `(${[revenue, ...costs(values, margins[id]).map(money)].join(' − ')}) / ${revenue} = ${format.value(results[id], 'percent')}`,
      ] as const;
    return knownSteps(results, [
      [
        'gross-profit',
        { ro: 'Profitul brut', en: 'Gross profit' },
        `${revenue} − ${money(numberOf(values, 'cost-of-goods-sold'))} = ${format.value(results['gross-profit'], 'money')}`,
      ],
      line('gross-margin'),
      line('operating-margin'),
      line('net-margin'),
    ]);
  },
  reading(_values, results, format) {
    const { 'gross-margin': gross, 'net-margin': net } = results;
    if (typeof gross !== 'number') return '';
    const share = format.value(gross, 'percent');
    if (gross < 0) {
      return {
        ro: 'Vinzi sub cost: fiecare vânzare în plus mărește pierderea. Verifică prețul și costul direct înainte de orice altceva.',
        en: 'You sell below cost: every further sale adds to the loss. Check the price and the direct cost before anything else.',
      }[format.locale];
    }
    if (typeof net !== 'number') return '';
    const left = format.value(net, 'percent');
    if (net < 0) {
      return {
        ro: `Marja brută de ${share} nu acoperă celelalte cheltuieli: la sfârșit pierzi ${format.value(-net, 'percent')} din venituri. Caută cheltuiala care a crescut mai repede decât vânzările.`,
        en: `The gross margin of ${share} does not cover the other expenses: in the end you lose ${format.value(-net, 'percent')} of revenue. Look for the expense that grew faster than sales.`,
      }[format.locale];
    }
    return {
      ro: `După costul direct rămân ${share} din venituri, iar la sfârșit ${left}. Un discount scade prețul, nu costul: verifică marja rămasă înainte să-l acorzi.`,
      en: `After direct cost ${share} of revenue is left, and ${left} in the end. A discount lowers the price and not the cost: check the margin that remains before you give one.`,
    }[format.locale];
  },
  notices(values, results, format) {
    const profit = results['gross-profit'];
    if (typeof profit !== 'number' || profit >= 0) return [];
    const text = {
      ro: 'Costul depășește veniturile: profitul este negativ.',
      en: 'The cost exceeds revenue: the profit is negative.',
    };
    return revenueOf(values) === undefined ? [] : [{ field: 'cost-of-goods-sold', text: text[format.locale] }];
  },
  sensitivity: { output: 'gross-margin', inputs: ['revenue', 'cost-of-goods-sold'] },
  spreadsheet(values) {
    const revenue = revenueOf(values);
    const [goods, expenses, taxes] = costs(values, costIds);
    return {
      'gross-profit': sheet`${revenue}-${goods}`,
      'gross-margin': sheet`100*(${revenue}-${goods})/${revenue}`,
      'operating-margin': sheet`100*(${revenue}-${goods}-${expenses})/${revenue}`,
      'net-margin': sheet`100*(${revenue}-${goods}-${expenses}-${taxes})/${revenue}`,
    };
  },
  feeds: [{ output: 'gross-margin', calculator: 'customer-lifetime-value', input: 'gross-margin' }],
};

export default definition;
