import { percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf, rowsOf, textOf } from '../values.ts';
import { overallConversion, stepConversions, weakestStep } from './formula.ts';

interface Stage {
  readonly name: string;
  readonly count: number | undefined;
}

/** The stages up to the last one that has a count: the default ones that nobody filled in are not part of the funnel. */
function stagesOf(values: Values): readonly Stage[] {
  const rows = rowsOf(values, 'stages');
  const last = rows.findLastIndex((row) => Object.hasOwn(row, 'count'));
  return rows.slice(0, last + 1).map((row, index) => ({
    name: textOf(row, 'name') ?? String(index + 1),
    count: numberOf(row, 'count'),
  }));
}

const countsOf = (values: Values) => stagesOf(values).map(({ count }) => count);

function weakestOf(values: Values): { readonly index: number; readonly from: string; readonly to: string } | undefined {
  const index = weakestStep(stepConversions(countsOf(values)));
  if (index === undefined) return undefined;
  const stages = stagesOf(values);
  return { index, from: stages[index]?.name ?? '', to: stages[index + 1]?.name ?? '' };
}

const definition: CalculatorDefinition = {
  id: 'sales-funnel',
  title: { ro: 'Calculator de pâlnie de vânzări', en: 'Sales funnel calculator' },
  description: {
    ro: 'Află conversia de la o etapă la alta și locul în care pâlnia pierde cel mai mult.',
    en: 'Find the conversion from stage to stage and where the funnel loses most.',
  },
  slug: { ro: 'calculator-de-palnie-de-vanzari', en: 'sales-funnel-calculator' },
  inputs: [
    {
      kind: 'rows',
      id: 'stages',
      label: { ro: 'Etape', en: 'Stages' },
      rowLabel: { ro: 'etapă', en: 'stage' },
      hint: {
        ro: 'de sus în jos, câți au ajuns în fiecare etapă în aceeași perioadă',
        en: 'from the top down, how many reached each stage in the same period',
      },
      columns: [
        { kind: 'text', id: 'name', label: { ro: 'Etapă', en: 'Stage' } },
        { kind: 'number', id: 'count', unit: 'count', label: { ro: 'Câți au ajuns', en: 'How many reached it' } },
      ],
      default: {
        ro: ['Conștientizare', 'Interes', 'Analiză', 'Intenție', 'Evaluare', 'Cumpărare'].map((name) => ({ name })),
        en: ['Awareness', 'Interest', 'Consideration', 'Intent', 'Evaluation', 'Purchase'].map((name) => ({ name })),
      },
    },
  ],
  outputs: [
    { id: 'overall-conversion', unit: 'percent', label: { ro: 'Conversia totală', en: 'Overall conversion' } },
    { id: 'weakest-step', unit: 'text', label: { ro: 'Cel mai slab pas', en: 'Weakest step' } },
    {
      id: 'step-N-conversion',
      unit: 'percent',
      label: { ro: 'Conversia la pasul {n}', en: 'Conversion at step {n}' },
      count: (values) => Math.max(0, stagesOf(values).length - 1),
    },
  ],
  formula: {
    tex: {
      ro: '\\text{conversia pasului } n = \\frac{\\text{etapa } n + 1}{\\text{etapa } n}',
      en: '\\text{conversion of step } n = \\frac{\\text{stage } n + 1}{\\text{stage } n}',
    },
    words: {
      ro: 'Câți au ajuns într-o etapă, împărțit la câți erau în etapa dinainte. În total: ultima etapă împărțită la prima.',
      en: 'How many reached a stage over how many were in the one before. Overall: the last stage over the first.',
    },
  },
  source: { ro: 'Definiția uzuală a conversiei în pâlnie.', en: 'The ordinary definition of funnel conversion.' },
  example: {
    values: { stages: [10000, 4000, 1600, 800, 400, 100].map((count) => ({ count })) },
    results: { 'overall-conversion': 1, 'step-1-conversion': 40, 'step-5-conversion': 25 },
  },
  compute(values) {
    const counts = countsOf(values);
    const weakest = weakestOf(values);
    const steps = stepConversions(counts).map(
      (conversion, index) => [`step-${index + 1}-conversion`, percentage(conversion)] as const,
    );
    return {
      'overall-conversion': percentage(overallConversion(counts)),
      'weakest-step': weakest && `${weakest.from} → ${weakest.to}`,
      ...Object.fromEntries(steps),
    };
  },
  steps(values, results, format) {
    const stages = stagesOf(values);
    const count = (index: number) => format.value(stages.at(index)?.count, 'count');
    const lines = stages.slice(1).map((stage, index) => {
      const name = `${stages[index]?.name ?? ''} → ${stage.name}`;
      const id = `step-${index + 1}-conversion`;
      return [
        id,
        { ro: name, en: name },
        `${count(index + 1)} / ${count(index)} = ${format.value(results[id], 'percent')}`,
      ] as const;
    });
    return knownSteps(results, [
      ...lines,
      [
        'overall-conversion',
        { ro: 'În total: ultima / prima', en: 'Overall: last / first' },
        `${count(-1)} / ${count(0)} = ${format.value(results['overall-conversion'], 'percent')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const overall = results['overall-conversion'];
    const weakest = weakestOf(values);
    if (typeof overall !== 'number' || !weakest) return '';
    const [total, lowest] = [
      format.value(overall, 'percent'),
      format.value(results[`step-${weakest.index + 1}-conversion`], 'percent'),
    ];
    if (overall === 0) {
      return {
        ro: 'Nimeni nu a ajuns la capăt încă. Verifică dacă perioada e mai lungă decât un ciclu de vânzare.',
        en: 'Nobody has reached the end yet. Check that the period is longer than a sales cycle.',
      }[format.locale];
    }
    return {
      ro: `Dintre cei care intră în pâlnie cumpără ${total}. Cel mai slab pas este ${weakest.from} → ${weakest.to}, cu ${lowest}: începe de acolo, fiindcă o conversie dublă la un pas dublează și totalul.`,
      en: `Of those who enter the funnel, ${total} buy. The weakest step is ${weakest.from} → ${weakest.to}, at ${lowest}: start there, since doubling one step doubles the total.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const stages = stagesOf(values);
    return stages.slice(1).flatMap(({ name, count }, index) => {
      const before = stages[index];
      if (count === undefined || before?.count === undefined || count <= before.count) return [];
      const text = {
        ro: `„${name}” are mai mulți decât etapa dinainte. Verifică ordinea etapelor și dacă e aceeași perioadă.`,
        en: `“${name}” has more than the stage before. Check the order of the stages and that the period is the same.`,
      };
      return [{ field: `stages.${index + 2}.count`, text: text[format.locale] }];
    });
  },
  chart(values) {
    const stages = stagesOf(values);
    if (stages.length < 2 || stages.some(({ count }) => count === undefined)) return undefined;
    return { kind: 'funnel', bars: stages.map(({ name, count = 0 }) => ({ label: name, value: count })) };
  },
  spreadsheet(values) {
    const counts = countsOf(values);
    const steps = counts
      .slice(1)
      .map((count, index) => [`step-${index + 1}-conversion`, sheet`100*${count}/${counts[index]}`] as const);
    return { 'overall-conversion': sheet`100*${counts.at(-1)}/${counts[0]}`, ...Object.fromEntries(steps) };
  },
};

export default definition;
