import { apply, divide, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { closeRatio, prospectsPerDeal } from './formula.ts';

const read = (values: Values) => ({
  engaged: numberOf(values, 'prospects-engaged'),
  won: numberOf(values, 'deals-won'),
});

const definition: CalculatorDefinition = {
  id: 'close-ratio',
  title: { ro: 'Calculator de rată de închidere', en: 'Close ratio calculator' },
  description: {
    ro: 'Află câți la sută dintre prospecții abordați au cumpărat și de câți ai nevoie pentru o vânzare.',
    en: 'Find the share of engaged prospects who bought, and how many it takes to win one deal.',
  },
  slug: { ro: 'calculator-de-rata-de-inchidere', en: 'close-ratio-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'prospects-engaged',
      unit: 'count',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Prospecți abordați', en: 'Prospects engaged' },
      hint: {
        ro: 'cu care ai vorbit sau cărora le-ai făcut o prezentare în perioadă',
        en: 'those you talked to or gave a demo to in the period',
      },
    },
    {
      kind: 'number',
      id: 'deals-won',
      unit: 'count',
      bounds: { max: 'prospects-engaged' },
      label: { ro: 'Tranzacții câștigate', en: 'Deals won' },
      hint: { ro: 'dintre acești prospecți', en: 'out of these prospects' },
    },
  ],
  outputs: [
    { id: 'close-ratio', unit: 'percent', label: { ro: 'Rata de închidere', en: 'Close ratio' } },
    { id: 'prospects-per-deal', unit: 'ratio', label: { ro: 'Prospecți pentru o vânzare', en: 'Prospects per deal' } },
  ],
  formula: {
    tex: {
      ro: '\\text{rata de închidere} = \\frac{\\text{tranzacții câștigate}}{\\text{prospecți abordați}}',
      en: '\\text{close ratio} = \\frac{\\text{deals won}}{\\text{prospects engaged}}',
    },
    words: {
      ro: 'Tranzacțiile câștigate împărțite la prospecții abordați. Invers, câți prospecți cere o vânzare.',
      en: 'Deals won over prospects engaged. The other way round: the prospects that one deal takes.',
    },
  },
  source: { ro: 'Definiția uzuală a ratei de închidere.', en: 'The ordinary definition of the close ratio.' },
  example: {
    values: { 'prospects-engaged': 50, 'deals-won': 5 },
    results: { 'close-ratio': 10, 'prospects-per-deal': 10 },
  },
  compute(values) {
    const { engaged, won } = read(values);
    return {
      'close-ratio': percentage(apply(closeRatio, won, engaged)),
      'prospects-per-deal': apply(prospectsPerDeal, won, engaged),
    };
  },
  solve: {
    'close-ratio': ['deals-won', 'prospects-engaged'],
    'prospects-per-deal': ['deals-won', 'prospects-engaged'],
  },
  inverses: {
    'close-ratio': {
      'deals-won': (ratio, values) => apply((engaged: number) => (ratio / 100) * engaged, read(values).engaged),
      'prospects-engaged': (ratio, values) => apply((won: number) => divide(won * 100, ratio), read(values).won),
    },
    'prospects-per-deal': {
      'deals-won': (perDeal, values) => apply((engaged: number) => divide(engaged, perDeal), read(values).engaged),
      'prospects-engaged': (perDeal, values) => apply((won: number) => won * perDeal, read(values).won),
    },
  },
  steps(values, results, format) {
    const [engaged, won] = [format.value(read(values).engaged, 'count'), format.value(read(values).won, 'count')];
    return knownSteps(results, [
      [
        'close-ratio',
        { ro: 'Rata de închidere: câștigate / abordați', en: 'Close ratio: won / engaged' },
        `${won} / ${engaged} = ${format.value(results['close-ratio'], 'percent')}`,
      ],
      [
        'prospects-per-deal',
        { ro: 'Pentru o vânzare: abordați / câștigate', en: 'For one deal: engaged / won' },
        `${engaged} / ${won} = ${format.value(results['prospects-per-deal'], 'ratio')}`,
      ],
    ]);
  },
  reading(_values, results, format) {
    const { 'close-ratio': ratio, 'prospects-per-deal': perDeal } = results;
    if (typeof ratio !== 'number') return '';
    if (typeof perDeal !== 'number') {
      return {
        ro: 'Nicio vânzare încă. Verifică întâi cât durează de obicei un ciclu de vânzare: poate e prea devreme pentru o rată.',
        en: 'No deal yet. Check how long a sale usually takes first: it may be too early for a ratio.',
      }[format.locale];
    }
    const needed = format.plural(Math.ceil(perDeal * 10 - 1e-9), {
      one: { ro: 'prospect', en: 'prospect' }[format.locale],
      few: 'prospecți',
      other: { ro: 'de prospecți', en: 'prospects' }[format.locale],
    });
    const percent = format.value(ratio, 'percent');
    return {
      ro: `Închizi ${percent} dintre prospecții abordați: pentru zece vânzări ai nevoie de ${needed}. Uită-te la etapa în care îi pierzi pe ceilalți și la motivul notat.`,
      en: `You close ${percent} of the prospects you engage: ten deals take ${needed}. Look at the stage where you lose the others, and at the reason on record.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const { engaged } = read(values);
    if (engaged === undefined || engaged === 0 || engaged >= 30) return [];
    const text = {
      ro: 'Sub 30 de prospecți, o singură vânzare schimbă mult rata: adună mai multe luni.',
      en: 'Below 30 prospects, a single deal moves the ratio a lot: put several months together.',
    };
    return [{ field: 'prospects-engaged', text: text[format.locale] }];
  },
  sensitivity: { output: 'close-ratio', inputs: ['deals-won', 'prospects-engaged'] },
  spreadsheet(values) {
    const { engaged, won } = read(values);
    return { 'close-ratio': sheet`100*${won}/${engaged}`, 'prospects-per-deal': sheet`${engaged}/${won}` };
  },
  feeds: [
    { output: 'close-ratio', calculator: 'pipeline-coverage', input: 'win-rate' },
    { output: 'close-ratio', calculator: 'sales-velocity', input: 'win-rate' },
    { output: 'close-ratio', calculator: 'lead-sla', input: 'sql-win-rate' },
  ],
};

export default definition;
