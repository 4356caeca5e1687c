import { divide, finite, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import {
  annualRunRate,
  endingMrr,
  grossRetention,
  growthRate,
  netNewMrr,
  netRetention,
  quickRatio,
  type MrrMovement,
} from './formula.ts';

const ids = ['starting-mrr', 'new-mrr', 'expansion-mrr', 'contraction-mrr', 'churned-mrr'] as const;

const read = (values: Values) => {
  const [starting, added, expansion, contraction, churned] = ids.map((id) => numberOf(values, id));
  return { starting, added, expansion, contraction, churned };
};

/** A figure of the month, once the numbers that it needs are there. */
function figure(
  values: Values,
  needed: readonly (keyof MrrMovement)[],
  formula: (movement: MrrMovement) => number | undefined,
): number | undefined {
  const given = read(values);
  if (needed.some((key) => given[key] === undefined)) return undefined;
  const { starting = 0, added = 0, expansion = 0, contraction = 0, churned = 0 } = given;
  return finite(formula({ starting, added, expansion, contraction, churned }));
}

const flows = ['added', 'expansion', 'contraction', 'churned'] as const;
const losses = ['contraction', 'churned'] as const;

/** One flow from the net new MRR that is wanted, with the other flows as they are. */
const flowsFrom = (netFrom: (target: number, starting: number) => number, needsStart: boolean) =>
  Object.fromEntries(
    flows.map((flow) => {
      const needed = [...flows.filter((other) => other !== flow), ...(needsStart ? (['starting'] as const) : [])];
      const sign = flow === 'added' || flow === 'expansion' ? 1 : -1;
      const inverse = (target: number, values: Values) =>
        figure(
          values,
          needed,
          (movement) => sign * (netFrom(target, movement.starting) - netNewMrr({ ...movement, [flow]: 0 })),
        );
      return [ids[flows.indexOf(flow) + 1] ?? flow, inverse];
    }),
  );

const definition: CalculatorDefinition = {
  id: 'monthly-recurring-revenue',
  title: { ro: 'Calculator de venit lunar recurent (MRR)', en: 'Monthly recurring revenue (MRR) calculator' },
  description: {
    ro: 'Vezi din ce se compune schimbarea MRR într-o lună: câștiguri, pierderi, retenție și ritm de creștere.',
    en: 'See what a month’s change in MRR is made of: gains, losses, retention and growth.',
  },
  slug: { ro: 'calculator-de-venit-lunar-recurent', en: 'monthly-recurring-revenue-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'starting-mrr',
      unit: 'money',
      label: { ro: 'MRR la început', en: 'Starting MRR' },
      hint: { ro: 'abonamentele active în prima zi a lunii', en: 'subscriptions active on the first day of the month' },
    },
    {
      kind: 'number',
      id: 'new-mrr',
      unit: 'money',
      label: { ro: 'MRR nou', en: 'New MRR' },
      hint: { ro: 'de la clienți noi', en: 'from new customers' },
    },
    {
      kind: 'number',
      id: 'expansion-mrr',
      unit: 'money',
      label: { ro: 'MRR din extindere', en: 'Expansion MRR' },
      hint: { ro: 'clienți existenți care plătesc mai mult', en: 'existing customers who pay more' },
    },
    {
      kind: 'number',
      id: 'contraction-mrr',
      unit: 'money',
      label: { ro: 'MRR din contracție', en: 'Contraction MRR' },
      hint: { ro: 'cu cât plătesc mai puțin clienții rămași', en: 'how much less the remaining customers pay' },
    },
    {
      kind: 'number',
      id: 'churned-mrr',
      unit: 'money',
      label: { ro: 'MRR pierdut', en: 'Churned MRR' },
      hint: { ro: 'de la clienții care au plecat', en: 'from customers who left' },
    },
  ],
  outputs: [
    { id: 'net-new-mrr', unit: 'money', label: { ro: 'MRR nou net', en: 'Net new MRR' } },
    { id: 'ending-mrr', unit: 'money', label: { ro: 'MRR la sfârșit', en: 'Ending MRR' } },
    { id: 'growth-rate', unit: 'percent', label: { ro: 'Creșterea lunară', en: 'Growth in the month' } },
    { id: 'arr', unit: 'money', label: { ro: 'Venit anual recurent (ARR)', en: 'Annual recurring revenue (ARR)' } },
    {
      id: 'gross-revenue-retention',
      unit: 'percent',
      label: { ro: 'Retenția brută a venitului', en: 'Gross revenue retention' },
    },
    {
      id: 'net-revenue-retention',
      unit: 'percent',
      label: { ro: 'Retenția netă a venitului', en: 'Net revenue retention' },
    },
    { id: 'quick-ratio', unit: 'ratio', label: { ro: 'Câștigat la 1 pierdut (quick ratio)', en: 'Quick ratio' } },
  ],
  formula: {
    tex: {
      ro: '\\text{MRR nou net} = \\text{nou} + \\text{extindere} - \\text{contracție} - \\text{pierdut}',
      en: '\\text{net new MRR} = \\text{new} + \\text{expansion} - \\text{contraction} - \\text{churned}',
    },
    words: {
      ro: 'Ce s-a câștigat de la clienți noi și existenți, minus ce s-a redus și ce s-a pierdut.',
      en: 'What was gained from new and existing customers, less what was reduced and lost.',
    },
  },
  source: {
    ro: 'Definițiile uzuale ale abonamentelor (SaaS).',
    en: 'The ordinary definitions of subscription businesses (SaaS).',
  },
  example: {
    values: {
      'starting-mrr': 50000,
      'new-mrr': 6000,
      'expansion-mrr': 2500,
      'contraction-mrr': 1000,
      'churned-mrr': 1500,
    },
    results: {
      'net-new-mrr': 6000,
      'ending-mrr': 56000,
      'growth-rate': 12,
      arr: 672000,
      'gross-revenue-retention': 95,
      'net-revenue-retention': 100,
      'quick-ratio': 3.4,
    },
  },
  compute(values) {
    const everything = ['starting', ...flows] as const;
    return {
      'net-new-mrr': figure(values, flows, netNewMrr),
      'ending-mrr': figure(values, everything, endingMrr),
      'growth-rate': percentage(figure(values, everything, growthRate)),
      arr: figure(values, everything, annualRunRate),
      'gross-revenue-retention': percentage(figure(values, ['starting', ...losses], grossRetention)),
      'net-revenue-retention': percentage(figure(values, ['starting', 'expansion', ...losses], netRetention)),
      'quick-ratio': figure(values, flows, quickRatio),
    };
  },
  solve: {
    'net-new-mrr': ['new-mrr', 'expansion-mrr', 'contraction-mrr', 'churned-mrr'],
    'ending-mrr': [...ids],
    'growth-rate': [...ids],
    arr: [...ids],
    'gross-revenue-retention': ['starting-mrr', 'contraction-mrr', 'churned-mrr'],
    'net-revenue-retention': ['starting-mrr', 'expansion-mrr', 'contraction-mrr', 'churned-mrr'],
    'quick-ratio': ['new-mrr', 'expansion-mrr', 'contraction-mrr', 'churned-mrr'],
  },
  inverses: {
    'net-new-mrr': flowsFrom((net) => net, false),
    'ending-mrr': {
      ...flowsFrom((ending, starting) => ending - starting, true),
      'starting-mrr': (ending, values) => figure(values, flows, (movement) => ending - netNewMrr(movement)),
    },
    'growth-rate': {
      ...flowsFrom((growth, starting) => (growth / 100) * starting, true),
      'starting-mrr': (growth, values) =>
        figure(values, flows, (movement) => divide(100 * netNewMrr(movement), growth)),
    },
    arr: {
      ...flowsFrom((arr, starting) => arr / 12 - starting, true),
      'starting-mrr': (arr, values) => figure(values, flows, (movement) => arr / 12 - netNewMrr(movement)),
    },
    'gross-revenue-retention': {
      'starting-mrr': (kept, values) =>
        figure(values, losses, (m) => divide(100 * (m.contraction + m.churned), 100 - kept)),
      'contraction-mrr': (kept, values) =>
        figure(values, ['starting', 'churned'], (m) => m.starting * (1 - kept / 100) - m.churned),
      'churned-mrr': (kept, values) =>
        figure(values, ['starting', 'contraction'], (m) => m.starting * (1 - kept / 100) - m.contraction),
    },
    'net-revenue-retention': {
      'starting-mrr': (kept, values) =>
        figure(values, ['expansion', ...losses], (m) =>
          divide(100 * (m.contraction + m.churned - m.expansion), 100 - kept),
        ),
      'expansion-mrr': (kept, values) =>
        figure(values, ['starting', ...losses], (m) => m.starting * (kept / 100 - 1) + m.contraction + m.churned),
      'contraction-mrr': (kept, values) =>
        figure(
          values,
          ['starting', 'expansion', 'churned'],
          (m) => m.starting * (1 - kept / 100) + m.expansion - m.churned,
        ),
      'churned-mrr': (kept, values) =>
        figure(
          values,
          ['starting', 'expansion', 'contraction'],
          (m) => m.starting * (1 - kept / 100) + m.expansion - m.contraction,
        ),
    },
    'quick-ratio': {
      'new-mrr': (ratio, values) =>
        figure(values, ['expansion', ...losses], (m) => ratio * (m.contraction + m.churned) - m.expansion),
      'expansion-mrr': (ratio, values) =>
        figure(values, ['added', ...losses], (m) => ratio * (m.contraction + m.churned) - m.added),
      'contraction-mrr': (ratio, values) =>
        figure(values, ['added', 'expansion', 'churned'], (m) => (m.added + m.expansion) / ratio - m.churned),
      'churned-mrr': (ratio, values) =>
        figure(values, ['added', 'expansion', 'contraction'], (m) => (m.added + m.expansion) / ratio - m.contraction),
    },
  },
  steps(values, results, format) {
    const { starting, added, expansion, contraction, churned } = read(values);
    const money = (amount: number | undefined) => format.value(amount, 'money');
    const result = (id: string, unit: 'money' | 'percent' | 'ratio') => format.value(results[id], unit);
    return knownSteps(results, [
      [
        'net-new-mrr',
        { ro: 'MRR nou net', en: 'Net new MRR' },
        `${money(added)} + ${money(expansion)} − ${money(contraction)} − ${money(churned)} = ${result('net-new-mrr', 'money')}`,
      ],
      [
        'ending-mrr',
        { ro: 'La sfârșit: început + nou net', en: 'Ending: starting + net new' },
        `${money(starting)} + ${result('net-new-mrr', 'money')} = ${result('ending-mrr', 'money')}`,
      ],
      [
        'growth-rate',
        { ro: 'Creșterea: nou net / început', en: 'Growth: net new / starting' },
        `${result('net-new-mrr', 'money')} / ${money(starting)} = ${result('growth-rate', 'percent')}`,
      ],
      [
        'arr',
        { ro: 'ARR: de 12 ori', en: 'ARR: times 12' },
        `12 × ${result('ending-mrr', 'money')} = ${result('arr', 'money')}`,
      ],
      [
        'gross-revenue-retention',
        { ro: 'Retenția brută, fără extindere', en: 'Gross retention, without expansion' },
        `(${money(starting)} − ${money(contraction)} − ${money(churned)}) / ${money(starting)} = ${result('gross-revenue-retention', 'percent')}`,
      ],
      [
        'net-revenue-retention',
        { ro: 'Retenția netă, cu extindere', en: 'Net retention, with expansion' },
        `(${money(starting)} + ${money(expansion)} − ${money(contraction)} − ${money(churned)}) / ${money(starting)} = ${result('net-revenue-retention', 'percent')}`,
      ],
      [
        'quick-ratio',
        { ro: 'Câștigat / pierdut', en: 'Gained / lost' },
        `(${money(added)} + ${money(expansion)}) / (${money(contraction)} + ${money(churned)}) = ${result('quick-ratio', 'ratio')}`,
      ],
    ]);
  },
  reading(_values, results, format) {
    const { 'net-new-mrr': net, 'growth-rate': growth, 'net-revenue-retention': kept } = results;
    if (typeof net !== 'number' || typeof growth !== 'number' || typeof kept !== 'number') return '';
    const [change, rate, retention] = [
      format.value(Math.abs(net), 'money'),
      format.value(growth, 'percent'),
      format.value(kept, 'percent'),
    ];
    if (net < 0) {
      return {
        ro: `MRR a scăzut cu ${change} în lună. Oprește întâi pierderile: retenția netă este ${retention}, iar clienții noi nu le acoperă.`,
        en: `MRR fell by ${change} in the month. Stop the losses first: net retention is ${retention}, and new customers do not make up for it.`,
      }[format.locale];
    }
    if (kept < 100) {
      return {
        ro: `MRR crește cu ${rate} pe lună, dar clienții existenți aduc mai puțin decât la început (${retention}): creșterea vine numai din clienți noi. Vezi cine plătește mai puțin sau pleacă.`,
        en: `MRR grows by ${rate} a month, but existing customers bring less than at the start (${retention}): all growth comes from new ones. See who pays less or leaves.`,
      }[format.locale];
    }
    return {
      ro: `MRR crește cu ${rate} pe lună, iar clienții existenți își păstrează sau își cresc venitul (${retention}). Urmărește dacă extinderea vine de la mulți sau de la câțiva.`,
      en: `MRR grows by ${rate} a month, and existing customers keep or raise their revenue (${retention}). Watch whether expansion comes from many or from a few.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const { starting, contraction = 0, churned = 0 } = read(values);
    const lost = contraction + churned;
    if (starting !== undefined && lost > starting) {
      const text = {
        ro: 'Ai pierdut mai mult decât aveai la început. Verifică dacă pierderile sunt numai de la clienții de la începutul lunii.',
        en: 'You lost more than you had at the start. Check that the losses are only from customers of the first day.',
      };
      return [{ field: 'churned-mrr', text: text[format.locale] }];
    }
    if (starting !== 0) return [];
    const text = {
      ro: 'Fără MRR la început nu există creștere în procente și nici retenție: calculează-le din luna a doua.',
      en: 'Without a starting MRR there is neither a growth rate nor retention: compute them from the second month on.',
    };
    return [{ field: 'starting-mrr', text: text[format.locale] }];
  },
  chart(values, results, format) {
    const { starting, added, expansion, contraction, churned } = read(values);
    const ending = results['ending-mrr'];
    if (typeof ending !== 'number') return undefined;
    const text = {
      ro: ['La început', 'Nou', 'Extindere', 'Contracție', 'Pierdut', 'La sfârșit'],
      en: ['Starting', 'New', 'Expansion', 'Contraction', 'Churned', 'Ending'],
    }[format.locale];
    const amounts = [starting, added, expansion, contraction, churned, ending];
    const roles = ['total', 'gain', 'gain', 'loss', 'loss', 'total'] as const;
    return {
      kind: 'waterfall',
      y: { label: 'MRR', unit: 'money' },
      bars: roles.map((role, index) => ({ label: text[index] ?? '', value: amounts[index] ?? 0, role })),
    };
  },
  sensitivity: { output: 'growth-rate', inputs: ['new-mrr', 'churned-mrr'] },
  spreadsheet(values) {
    const { starting: s, added: a, expansion: e, contraction: c, churned: h } = read(values);
    return {
      'net-new-mrr': sheet`${a}+${e}-${c}-${h}`,
      'ending-mrr': sheet`${s}+${a}+${e}-${c}-${h}`,
      'growth-rate': sheet`100*(${a}+${e}-${c}-${h})/${s}`,
      arr: sheet`12*(${s}+${a}+${e}-${c}-${h})`,
      'gross-revenue-retention': sheet`100*(${s}-${c}-${h})/${s}`,
      'net-revenue-retention': sheet`100*(${s}+${e}-${c}-${h})/${s}`,
      'quick-ratio': sheet`(${a}+${e})/(${c}+${h})`,
    };
  },
};

export default definition;
