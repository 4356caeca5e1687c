import { apply, divide, fraction, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet, sumOf, term } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { completeRows, numberOf } from '../values.ts';
import { breakEvenMonth, cumulativeProfit, historicalValue, predictiveValue, valueToCost } from './formula.ts';

const read = (values: Values) => {
  const revenue = numberOf(values, 'revenue-per-period');
  const margin = fraction(numberOf(values, 'gross-margin'));
  return {
    revenue,
    margin,
    churn: fraction(numberOf(values, 'churn-rate')),
    discount: fraction(numberOf(values, 'discount-rate')),
    cac: numberOf(values, 'cac'),
    profit: apply((amount: number, share: number) => amount * share, revenue, margin),
  };
};

const profitsOf = (values: Values) => completeRows(values, 'past-profits', ['amount'])?.map(({ amount }) => amount);

const clvOf = (values: Values): number | undefined => {
  const { profit, churn, discount } = read(values);
  return apply(predictiveValue, profit, churn, discount);
};

/** The monthly profit that a lifetime value takes, and from it each of the inputs. */
const profitFor = (clv: number | undefined, values: Values) =>
  apply(
    (value: number, churn: number, discount: number) => (value * (discount + churn)) / (1 + discount),
    clv,
    read(values).churn,
    read(values).discount,
  );

const inversesThrough = (clvFrom: (target: number, values: Values) => number | undefined) => ({
  'revenue-per-period': (target: number, values: Values) =>
    apply(divide, profitFor(clvFrom(target, values), values), read(values).margin),
  'gross-margin': (target: number, values: Values) =>
    percentage(apply(divide, profitFor(clvFrom(target, values), values), read(values).revenue)),
  'churn-rate': (target: number, values: Values) =>
    percentage(
      apply(
        (clv: number, profit: number, discount: number) => (profit * (1 + discount)) / clv - discount,
        clvFrom(target, values),
        read(values).profit,
        read(values).discount,
      ),
    ),
  'discount-rate': (target: number, values: Values) =>
    percentage(
      apply(
        (clv: number, profit: number, churn: number) => divide(profit - clv * churn, clv - profit),
        clvFrom(target, values),
        read(values).profit,
        read(values).churn,
      ),
    ),
});

const definition: CalculatorDefinition = {
  id: 'customer-lifetime-value',
  title: {
    ro: 'Calculator de valoare pe durata de viață a clientului (CLV)',
    en: 'Customer lifetime value (CLV) calculator',
  },
  description: {
    ro: 'Află ce profit aduce un client cât rămâne la tine și în ce lună acoperă costul de achiziție.',
    en: 'Find the profit a customer brings while it stays, and the month in which it covers its acquisition cost.',
  },
  slug: { ro: 'calculator-de-valoare-pe-durata-de-viata-a-clientului', en: 'customer-lifetime-value-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'revenue-per-period',
      unit: 'money',
      label: { ro: 'Venit lunar pe client', en: 'Monthly revenue per customer' },
      hint: { ro: 'media pe client, pe lună, fără TVA', en: 'average per customer per month, without VAT' },
    },
    {
      kind: 'number',
      id: 'gross-margin',
      unit: 'percent',
      bounds: { max: 100, signed: true },
      label: { ro: 'Marja brută', en: 'Gross margin' },
      hint: { ro: 'ce rămâne din venit după costurile directe', en: 'what is left of revenue after direct costs' },
    },
    {
      kind: 'number',
      id: 'churn-rate',
      unit: 'percent',
      bounds: { min: 0, exclusiveMin: true, max: 100 },
      label: { ro: 'Rata lunară de abandon', en: 'Monthly churn rate' },
      hint: { ro: 'procentul clienților pierduți într-o lună', en: 'the share of customers lost in a month' },
    },
    {
      kind: 'number',
      id: 'discount-rate',
      unit: 'percent',
      default: 0,
      label: { ro: 'Rata lunară de actualizare', en: 'Monthly discount rate' },
      hint: {
        ro: 'cu cât valorează mai puțin banii peste o lună; 0 dacă nu o folosești',
        en: 'how much less money is worth a month later; 0 if you do not use one',
      },
    },
    {
      kind: 'number',
      id: 'cac',
      unit: 'money',
      optional: true,
      label: { ro: 'Costul de achiziție (CAC)', en: 'Acquisition cost (CAC)' },
      hint: { ro: 'pentru raport și pentru luna de recuperare', en: 'for the ratio and the break-even month' },
    },
    {
      kind: 'rows',
      id: 'past-profits',
      optional: true,
      label: { ro: 'Profituri realizate', en: 'Past profits' },
      rowLabel: { ro: 'lună', en: 'month' },
      hint: { ro: 'pentru valoarea istorică a unui client anume', en: 'for one customer’s historical value' },
      columns: [
        {
          kind: 'number',
          id: 'amount',
          unit: 'money',
          bounds: { signed: true },
          label: { ro: 'Profit', en: 'Profit' },
        },
      ],
    },
  ],
  outputs: [
    { id: 'predictive-clv', unit: 'money', label: { ro: 'CLV estimată', en: 'Predictive CLV' } },
    { id: 'historical-clv', unit: 'money', label: { ro: 'CLV istorică', en: 'Historical CLV' } },
    { id: 'clv-cac-ratio', unit: 'ratio', label: { ro: 'Raportul CLV/CAC', en: 'CLV/CAC ratio' } },
  ],
  formula: {
    tex: {
      ro: '\\text{CLV} = \\frac{m\\,(1 + d)}{1 + d - r}, \\quad m = \\text{venit} \\times \\text{marjă}, \\quad r = 1 - \\text{abandon}',
      en: '\\text{CLV} = \\frac{m\\,(1 + d)}{1 + d - r}, \\quad m = \\text{revenue} \\times \\text{margin}, \\quad r = 1 - \\text{churn}',
    },
    words: {
      ro: 'Profitul lunar pe client, înmulțit cu cât rămâne clientul, cu banii viitori actualizați. Fără actualizare: profitul lunar împărțit la rata de abandon.',
      en: 'Monthly profit per customer over the time it stays, with later money discounted. Without discounting: monthly profit over churn.',
    },
  },
  source: {
    ro: 'Suma seriei geometrice a profiturilor lunare, ponderate cu retenția și actualizate.',
    en: 'The sum of the geometric series of monthly profits, weighted by retention and discounted.',
  },
  example: {
    values: { 'revenue-per-period': 100, 'gross-margin': 80, 'churn-rate': 4, 'discount-rate': 0, cac: 500 },
    results: { 'predictive-clv': 2000, 'clv-cac-ratio': 4 },
  },
  references: [
    {
      values: {
        'revenue-per-period': 100,
        'gross-margin': 80,
        'churn-rate': 4,
        'discount-rate': 1,
        'past-profits': [{ amount: 120 }, { amount: -20 }, { amount: 45.5 }],
      },
      results: { 'predictive-clv': 1616, 'historical-clv': 145.5 },
    },
  ],
  compute(values) {
    const clv = clvOf(values);
    const profits = profitsOf(values);
    return {
      'predictive-clv': clv,
      'historical-clv': profits && historicalValue(profits),
      'clv-cac-ratio': apply(valueToCost, clv, read(values).cac),
    };
  },
  solve: {
    'predictive-clv': ['revenue-per-period', 'gross-margin', 'churn-rate', 'discount-rate'],
    'clv-cac-ratio': ['revenue-per-period', 'gross-margin', 'churn-rate', 'discount-rate', 'cac'],
  },
  inverses: {
    'predictive-clv': inversesThrough((clv) => clv),
    'clv-cac-ratio': {
      ...inversesThrough((ratio, values) => apply((cac: number) => ratio * cac, read(values).cac)),
      cac: (ratio, values) => apply((clv: number) => divide(clv, ratio), clvOf(values)),
    },
  },
  steps(values, results, format) {
    const { revenue, margin, profit, churn, discount, cac } = read(values);
    const money = (amount: number | undefined) => format.value(amount, 'money');
    const percent = (share: number | undefined) => format.value(percentage(share), 'percent');
    const clv = format.value(results['predictive-clv'], 'money');
    const d = percent(discount);
    const amounts = profitsOf(values)?.slice(0, 6).map(money) ?? [];
    const more = (profitsOf(values)?.length ?? 0) > amounts.length ? ' + …' : '';
    return knownSteps(results, [
      [
        'predictive-clv',
        { ro: 'Profitul lunar: venit × marjă', en: 'Monthly profit: revenue × margin' },
        `${money(revenue)} × ${percent(margin)} = ${money(profit)}`,
      ],
      [
        'predictive-clv',
        { ro: 'CLV estimată', en: 'Predictive CLV' },
        discount === 0
          ? `${money(profit)} / ${percent(churn)} = ${clv}`
          : `${money(profit)} × (1 + ${d}) / (${d} + ${percent(churn)}) = ${clv}`,
      ],
      [
        'clv-cac-ratio',
        { ro: 'Raportul: CLV / CAC', en: 'Ratio: CLV / CAC' },
        `${clv} / ${money(cac)} = ${format.value(results['clv-cac-ratio'], 'ratio')}`,
      ],
      [
        'historical-clv',
        { ro: 'CLV istorică: suma', en: 'Historical CLV: the sum' },
        `${amounts.join(' + ')}${more} = ${format.value(results['historical-clv'], 'money')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { 'predictive-clv': clv, 'clv-cac-ratio': ratio } = results;
    const { profit = 0, churn = 1, discount = 0, cac } = read(values);
    if (typeof clv !== 'number') return '';
    const value = format.value(clv, 'money');
    if (typeof ratio !== 'number') {
      return {
        ro: `Un client aduce în medie un profit de ${value} cât rămâne la tine. Adaugă costul de achiziție, ca să vezi dacă merită.`,
        en: `A customer brings ${value} of profit on average while it stays. Add the acquisition cost to see whether it is worth it.`,
      }[format.locale];
    }
    if (ratio < 1) {
      return {
        ro: `Un client aduce ${value}, mai puțin decât te costă: pierzi la fiecare. Începe cu rata de abandon, care mișcă de obicei cel mai mult valoarea.`,
        en: `A customer brings ${value}, less than it costs: you lose on each. Start with churn, which usually moves the value most.`,
      }[format.locale];
    }
    const month = breakEvenMonth(profit, churn, discount, cac ?? 0);
    const after = format.value(month, 'months');
    const times = format.plural(ratio, {
      one: { ro: 'ori', en: 'times' }[format.locale],
      few: 'ori',
      other: { ro: 'de ori', en: 'times' }[format.locale],
    });
    return {
      ro: `Un client aduce ${value}, de ${times} cât te costă, și își acoperă costul după ${after}. Verifică dacă ai banii pentru acest interval.`,
      en: `A customer brings ${value}, ${times} its cost, and covers that cost after ${after}. Check that you have the cash for the wait.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const { margin, churn } = read(values);
    const negative = {
      ro: 'Cu marja negativă, fiecare lună cu acest client aduce pierdere.',
      en: 'With a negative margin, every month with this customer is a loss.',
    };
    const high = {
      ro: 'Rata trebuie să fie lunară. Dacă e pe trimestru sau pe an, transform-o întâi cu calculatorul de rată de abandon.',
      en: 'The rate must be monthly. If yours is quarterly or yearly, convert it first with the churn rate calculator.',
    };
    return [
      ...(margin !== undefined && margin < 0 ? [{ field: 'gross-margin', text: negative[format.locale] }] : []),
      ...(churn !== undefined && churn > 0.2 ? [{ field: 'churn-rate', text: high[format.locale] }] : []),
    ];
  },
  chart(values, _results, format) {
    const { profit, churn, discount, cac } = read(values);
    if (profit === undefined || churn === undefined || discount === undefined) return undefined;
    const month = cac === undefined ? undefined : breakEvenMonth(profit, churn, discount, cac);
    const months = Math.min(120, Math.max(24, Math.ceil(1.5 * (month ?? 0))));
    const at = (n: number) => cumulativeProfit(profit, churn, discount, n);
    const text = {
      ro: { x: 'luni', y: 'profit cumulat pe client', cac: 'CAC', even: 'costul e acoperit' },
      en: { x: 'months', y: 'cumulative profit per customer', cac: 'CAC', even: 'cost covered' },
    }[format.locale];
    return {
      kind: 'line',
      x: { label: text.x, unit: 'months' },
      y: { label: text.y, unit: 'money' },
      series: [
        { label: text.y, points: Array.from({ length: months + 1 }, (_, n) => [n, at(n)] as const) },
        ...(cac === undefined
          ? []
          : [
              {
                label: text.cac,
                dashed: true,
                points: [
                  [0, cac],
                  [months, cac],
                ] as const,
              },
            ]),
      ],
      ...(month !== undefined && month <= months && { marks: [{ label: text.even, x: month, y: at(month) }] }),
    };
  },
  sensitivity: { output: 'predictive-clv', inputs: ['churn-rate', 'revenue-per-period'] },
  spreadsheet(values) {
    const [revenue, margin, churn, discount] = [
      'revenue-per-period',
      'gross-margin',
      'churn-rate',
      'discount-rate',
    ].map((id) => numberOf(values, id));
    const clv = sheet`${revenue}*${margin}/100*(1+${discount}/100)/(${discount}/100+${churn}/100)`?.slice(1);
    return {
      'predictive-clv': sheet`${clv}`,
      'historical-clv': `=${sumOf((profitsOf(values) ?? []).map(term))}`,
      'clv-cac-ratio': sheet`${clv}/${read(values).cac}`,
    };
  },
  feeds: [{ output: 'predictive-clv', calculator: 'customer-acquisition-cost', input: 'profit-per-customer' }],
};

export default definition;
