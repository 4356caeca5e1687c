import { apply, percentage, sum } from '../arithmetic.ts';
import type { CalculatorDefinition, ChartBar, Values } from '../definition.ts';
import { sheet, sumOf, term } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { completeRows, textOf } from '../values.ts';
import { totalValue, weightedShare, weightedValue, type Deal } from './formula.ts';

interface NamedDeal extends Deal {
  readonly name: string;
  readonly percent: number;
}

const dealsOf = (values: Values): readonly NamedDeal[] | undefined =>
  completeRows(values, 'deals', ['amount', 'probability'])?.map((row, index) => ({
    name: textOf(row, 'name') ?? String(index + 1),
    amount: row.amount,
    percent: row.probability,
    probability: row.probability / 100,
  }));

/** The largest deals one by one and the rest as one bar: 500 bars show nothing. */
const mostBars = 20;

/** Some deals as one bar: their amount, and what of it is expected. */
const bar = (label: string, part: readonly Deal[]): ChartBar => ({
  label,
  value: sum(part.map(({ amount }) => amount)),
  filled: sum(part.map(({ amount, probability }) => amount * probability)),
});

const definition: CalculatorDefinition = {
  id: 'weighted-pipeline',
  title: { ro: 'Calculator de pipeline ponderat', en: 'Weighted pipeline calculator' },
  description: {
    ro: 'Află cât valorează pipeline-ul după probabilitatea fiecărei tranzacții, nu dacă le câștigi pe toate.',
    en: 'Find what the pipeline is worth by each deal’s probability, rather than if you win them all.',
  },
  slug: { ro: 'calculator-de-pipeline-ponderat', en: 'weighted-pipeline-calculator' },
  inputs: [
    {
      kind: 'rows',
      id: 'deals',
      label: { ro: 'Tranzacții', en: 'Deals' },
      rowLabel: { ro: 'tranzacție', en: 'deal' },
      hint: {
        ro: 'deschise acum, cu probabilitatea etapei în care se află',
        en: 'open now, with the probability of their stage',
      },
      columns: [
        { kind: 'text', id: 'name', label: { ro: 'Nume', en: 'Name' } },
        { kind: 'number', id: 'amount', unit: 'money', label: { ro: 'Valoare', en: 'Amount' } },
        {
          kind: 'number',
          id: 'probability',
          unit: 'percent',
          bounds: { min: 0, max: 100 },
          label: { ro: 'Probabilitate', en: 'Probability' },
        },
      ],
    },
  ],
  outputs: [
    { id: 'weighted-value', unit: 'money', label: { ro: 'Valoarea ponderată', en: 'Weighted value' } },
    { id: 'total-value', unit: 'money', label: { ro: 'Valoarea totală', en: 'Total value' } },
    { id: 'weighted-share', unit: 'percent', label: { ro: 'Ponderat din total', en: 'Weighted share' } },
  ],
  formula: {
    tex: {
      ro: '\\text{valoarea ponderată} = \\sum \\text{valoare} \\times \\text{probabilitate}',
      en: '\\text{weighted value} = \\sum \\text{amount} \\times \\text{probability}',
    },
    words: {
      ro: 'Fiecare tranzacție se înmulțește cu probabilitatea ei, apoi se adună.',
      en: 'Each deal is multiplied by its probability, and the products are added up.',
    },
  },
  source: { ro: 'Valoarea așteptată a sumei tranzacțiilor.', en: 'The expected value of the deals’ sum.' },
  example: {
    values: {
      deals: [
        { name: 'A', amount: 20000, probability: 10 },
        { name: 'B', amount: 50000, probability: 40 },
        { name: 'C', amount: 30000, probability: 80 },
      ],
    },
    results: { 'weighted-value': 46000, 'total-value': 100000, 'weighted-share': 46 },
  },
  compute(values) {
    const deals = dealsOf(values) ?? [];
    const [weighted, total] = [weightedValue(deals), totalValue(deals)];
    return {
      'weighted-value': weighted,
      'total-value': total,
      'weighted-share': percentage(apply(weightedShare, weighted, total)),
    };
  },
  steps(values, results, format) {
    const deals = dealsOf(values) ?? [];
    const shown = deals
      .slice(0, 6)
      .map(({ amount, percent }) => `${format.value(amount, 'money')} × ${format.value(percent, 'percent')}`);
    const more = deals.length > shown.length ? ' + …' : '';
    const [weighted, total] = [
      format.value(results['weighted-value'], 'money'),
      format.value(results['total-value'], 'money'),
    ];
    return knownSteps(results, [
      [
        'weighted-value',
        { ro: 'Valoarea ponderată', en: 'Weighted value' },
        `${shown.join(' + ')}${more} = ${weighted}`,
      ],
      [
        'weighted-share',
        { ro: 'Ponderat / total', en: 'Weighted / total' },
        `${weighted} / ${total} = ${format.value(results['weighted-share'], 'percent')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { 'weighted-value': weighted, 'weighted-share': share } = results;
    if (typeof weighted !== 'number' || typeof share !== 'number') return '';
    const amount = format.value(weighted, 'money');
    const top = (dealsOf(values) ?? []).reduce((best, deal) =>
      deal.amount * deal.probability > best.amount * best.probability ? deal : best,
    );
    if (weighted > 0 && top.amount * top.probability > weighted / 2 && (dealsOf(values)?.length ?? 0) > 1) {
      return {
        ro: `Te poți aștepta la ${amount}, dar peste jumătate vine dintr-o singură tranzacție (${top.name}): o câștigi sau nu. Fă prognoza și fără ea.`,
        en: `You may expect ${amount}, but more than half of it is one deal (${top.name}), won or lost as a whole. Forecast without it too.`,
      }[format.locale];
    }
    const percent = format.value(share, 'percent');
    return {
      ro: `Te poți aștepta la ${amount}, adică ${percent} din total. Verifică probabilitățile: ele trebuie să vină din câte tranzacții ai câștigat din aceeași etapă, nu din optimism.`,
      en: `You may expect ${amount}, or ${percent} of the total. Check the probabilities: they should come from how many deals you won from that stage, not from optimism.`,
    }[format.locale];
  },
  chart(values, _results, format) {
    const deals = (dealsOf(values) ?? []).toSorted((a, b) => b.amount - a.amount);
    if (deals.length === 0) return undefined;
    const text = { ro: { y: 'valoare', rest: 'celelalte' }, en: { y: 'amount', rest: 'the rest' } }[format.locale];
    const rest = deals.slice(mostBars);
    const bars = deals.slice(0, mostBars).map((deal) => bar(deal.name, [deal]));
    return {
      kind: 'bars',
      y: { label: text.y, unit: 'money' },
      bars: rest.length > 0 ? [...bars, bar(text.rest, rest)] : bars,
    };
  },
  spreadsheet(values) {
    const deals = dealsOf(values) ?? [];
    const weighted = sumOf(deals.map(({ amount, percent }) => `${term(amount)}*${term(percent)}`));
    const total = sumOf(deals.map(({ amount }) => term(amount)));
    return {
      'weighted-value': sheet`(${weighted})/100`,
      'total-value': sheet`${total}`,
      'weighted-share': sheet`(${weighted})/(${total})`,
    };
  },
  feeds: [{ output: 'total-value', calculator: 'pipeline-coverage', input: 'pipeline' }],
};

export default definition;
