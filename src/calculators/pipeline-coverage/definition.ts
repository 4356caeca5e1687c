import { apply, divide, fraction, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { coverage, neededCoverage, pipelineGap } from './formula.ts';

const read = (values: Values) => ({
  pipeline: numberOf(values, 'pipeline'),
  quota: numberOf(values, 'quota'),
  closed: numberOf(values, 'closed-to-date'),
  winRate: fraction(numberOf(values, 'win-rate')),
});

const definition: CalculatorDefinition = {
  id: 'pipeline-coverage',
  title: { ro: 'Calculator de pipeline coverage', en: 'Pipeline coverage calculator' },
  description: {
    ro: 'Află de câte ori acoperă pipeline-ul deschis ce mai ai de vândut și cât îți mai lipsește la rata ta de câștig.',
    en: 'Find how many times the open pipeline covers what is left to sell, and what is missing at your win rate.',
  },
  slug: { ro: 'calculator-de-pipeline-coverage', en: 'pipeline-coverage-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'pipeline',
      unit: 'money',
      label: { ro: 'Pipeline deschis', en: 'Open pipeline' },
      hint: { ro: 'doar tranzacțiile care se pot închide în perioadă', en: 'only deals that can close in the period' },
    },
    {
      kind: 'number',
      id: 'quota',
      unit: 'money',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Ținta de vânzări', en: 'Quota' },
      hint: { ro: 'pe întreaga perioadă', en: 'for the whole period' },
    },
    {
      kind: 'number',
      id: 'closed-to-date',
      unit: 'money',
      default: 0,
      label: { ro: 'Vândut până acum', en: 'Closed to date' },
      hint: { ro: 'în aceeași perioadă', en: 'in the same period' },
    },
    {
      kind: 'number',
      id: 'win-rate',
      unit: 'percent',
      bounds: { max: 100 },
      optional: true,
      label: { ro: 'Rata de câștig', en: 'Win rate' },
      hint: {
        ro: 'cât din valoarea pipeline-ului se câștigă de obicei',
        en: 'the share of pipeline value usually won',
      },
    },
  ],
  outputs: [
    { id: 'coverage', unit: 'ratio', label: { ro: 'Acoperirea', en: 'Coverage' } },
    { id: 'needed-coverage', unit: 'ratio', label: { ro: 'Acoperirea necesară', en: 'Needed coverage' } },
    { id: 'pipeline-gap', unit: 'money', label: { ro: 'Pipeline care lipsește', en: 'Pipeline gap' } },
  ],
  formula: {
    tex: {
      ro: '\\text{acoperirea} = \\frac{\\text{pipeline}}{\\text{ținta} - \\text{vândut}}, \\quad \\text{necesară} = \\frac{1}{\\text{rata de câștig}}',
      en: '\\text{coverage} = \\frac{\\text{pipeline}}{\\text{quota} - \\text{closed}}, \\quad \\text{needed} = \\frac{1}{\\text{win rate}}',
    },
    words: {
      ro: 'Pipeline-ul deschis împărțit la ce mai lipsește din țintă. Acoperirea necesară este inversul ratei de câștig: la o tranzacție câștigată din trei, de trei ori ținta.',
      en: 'Open pipeline over what is missing from the quota. The coverage needed is one over the win rate: with one deal won in three, three times the quota.',
    },
  },
  source: {
    ro: 'Definiția uzuală; regula „de trei ori ținta” rezultă din rata de câștig de 1 la 3.',
    en: 'The ordinary definition; the “three times quota” rule follows from a win rate of one in three.',
  },
  example: {
    values: { pipeline: 450000, quota: 200000, 'closed-to-date': 50000, 'win-rate': 25 },
    results: { coverage: 3, 'needed-coverage': 4, 'pipeline-gap': 150000 },
  },
  compute(values) {
    const { pipeline, quota, closed, winRate } = read(values);
    return {
      coverage: apply(coverage, pipeline, quota, closed),
      'needed-coverage': apply(neededCoverage, winRate),
      'pipeline-gap': apply(pipelineGap, pipeline, quota, closed, winRate),
    };
  },
  solve: {
    coverage: ['pipeline', 'quota', 'closed-to-date'],
    'needed-coverage': ['win-rate'],
    'pipeline-gap': ['pipeline', 'quota', 'closed-to-date', 'win-rate'],
  },
  inverses: {
    coverage: {
      pipeline: (ratio, values) =>
        apply((quota: number, closed: number) => ratio * (quota - closed), read(values).quota, read(values).closed),
      quota: (ratio, values) =>
        apply(
          (pipeline: number, closed: number) => pipeline / ratio + closed,
          read(values).pipeline,
          read(values).closed,
        ),
      'closed-to-date': (ratio, values) =>
        apply((pipeline: number, quota: number) => quota - pipeline / ratio, read(values).pipeline, read(values).quota),
    },
    'needed-coverage': { 'win-rate': (ratio) => percentage(divide(1, ratio)) },
    'pipeline-gap': {
      pipeline: (gap, values) =>
        apply(
          (quota: number, closed: number, rate: number) => (quota - closed) / rate - gap,
          read(values).quota,
          read(values).closed,
          read(values).winRate,
        ),
      quota: (gap, values) =>
        apply(
          (pipeline: number, closed: number, rate: number) => (pipeline + gap) * rate + closed,
          read(values).pipeline,
          read(values).closed,
          read(values).winRate,
        ),
      'closed-to-date': (gap, values) =>
        apply(
          (pipeline: number, quota: number, rate: number) => quota - (pipeline + gap) * rate,
          read(values).pipeline,
          read(values).quota,
          read(values).winRate,
        ),
      'win-rate': (gap, values) =>
        percentage(
          apply(
            (pipeline: number, quota: number, closed: number) => divide(quota - closed, pipeline + gap),
            read(values).pipeline,
            read(values).quota,
            read(values).closed,
          ),
        ),
    },
  },
  steps(values, results, format) {
    const { pipeline, quota, closed, winRate } = read(values);
    const [open, target, sold] = [pipeline, quota, closed].map((amount) => format.value(amount, 'money'));
    const needed = format.value(results['needed-coverage'], 'ratio');
    return knownSteps(results, [
      [
        'coverage',
        { ro: 'Acoperirea: pipeline / ce mai lipsește', en: 'Coverage: pipeline / what is left' },
        `${open} / (${target} − ${sold}) = ${format.value(results['coverage'], 'ratio')}`,
      ],
      [
        'needed-coverage',
        { ro: 'Necesară: 1 / rata de câștig', en: 'Needed: 1 / win rate' },
        `1 / ${format.value(percentage(winRate), 'percent')} = ${needed}`,
      ],
      [
        'pipeline-gap',
        { ro: 'Lipsește: cel puțin 0', en: 'Gap: at least 0' },
        `max(0${{ ro: ';', en: ',' }[format.locale]} ${needed} × (${target} − ${sold}) − ${open}) = ${format.value(results['pipeline-gap'], 'money')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { coverage: ratio, 'needed-coverage': needed, 'pipeline-gap': gap } = results;
    const { quota, closed } = read(values);
    if (quota !== undefined && closed !== undefined && closed >= quota) {
      return {
        ro: 'Ținta este atinsă. Ce mai e deschis în pipeline contează pentru perioada următoare.',
        en: 'The quota is met. What is still open counts towards the next period.',
      }[format.locale];
    }
    if (typeof ratio !== 'number') return '';
    const times = format.value(ratio, 'ratio');
    if (typeof needed !== 'number' || typeof gap !== 'number') {
      const often = format.plural(ratio, {
        one: { ro: 'ori', en: 'times' }[format.locale],
        few: 'ori',
        other: { ro: 'de ori', en: 'times' }[format.locale],
      });
      return {
        ro: `Pipeline-ul acoperă de ${often} ce mai ai de vândut. Dacă e destul depinde de rata ta de câștig: adaug-o.`,
        en: `The pipeline covers ${often} what is left to sell. Whether that is enough depends on your win rate: add it.`,
      }[format.locale];
    }
    if (gap > 0) {
      const missing = format.value(gap, 'money');
      return {
        ro: `Îți mai lipsește pipeline de ${missing}: la rata ta ai nevoie de o acoperire de ${format.value(needed, 'ratio')}, iar acum ai ${times}. Verifică dacă mai e timp ca tranzacții noi să se închidă în perioadă.`,
        en: `You are ${missing} of pipeline short: at your win rate you need a coverage of ${format.value(needed, 'ratio')} and have ${times}. Check whether new deals can still close in the period.`,
      }[format.locale];
    }
    return {
      ro: `La rata ta de câștig, pipeline-ul este suficient. Verifică tranzacțiile vechi: cele blocate umflă acoperirea.`,
      en: `The pipeline is enough at your win rate. Check the old deals: stalled ones inflate coverage.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const { quota, closed, winRate } = read(values);
    const met = {
      ro: 'Ținta este deja atinsă: nu mai e nimic de acoperit.',
      en: 'The quota is already met: nothing is left to cover.',
    };
    const zero = {
      ro: 'La o rată de câștig zero, niciun pipeline nu este suficient.',
      en: 'At a win rate of zero, no pipeline is enough.',
    };
    return [
      ...(quota !== undefined && closed !== undefined && closed >= quota
        ? [{ field: 'closed-to-date', text: met[format.locale] }]
        : []),
      ...(winRate === 0 ? [{ field: 'win-rate', text: zero[format.locale] }] : []),
    ];
  },
  sensitivity: { output: 'pipeline-gap', inputs: ['win-rate', 'pipeline'] },
  spreadsheet(values) {
    const { pipeline, quota, closed } = read(values);
    const winRate = numberOf(values, 'win-rate');
    return {
      coverage: sheet`${pipeline}/(${quota}-${closed})`,
      'needed-coverage': sheet`1/(${winRate}/100)`,
      'pipeline-gap': sheet`MAX(0,(${quota}-${closed})/(${winRate}/100)-${pipeline})`,
    };
  },
};

export default definition;
