import { apply, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { expectedProgress, isOnTrack, progress, projectedValue } from './formula.ts';

const read = (values: Values) => ({
  baseline: numberOf(values, 'baseline'),
  target: numberOf(values, 'target'),
  current: numberOf(values, 'current'),
  elapsed: numberOf(values, 'days-elapsed'),
  total: numberOf(values, 'days-total'),
});

const definition: CalculatorDefinition = {
  id: 'kpi-target',
  title: { ro: 'Calculator de progres spre ținta unui KPI', en: 'KPI target calculator' },
  description: {
    ro: 'Află cât din drumul spre țintă ai parcurs, cât ar fi trebuit și unde ajungi în ritmul acesta.',
    en: 'Find how much of the way to a target is covered, how much should be, and where this pace leads.',
  },
  slug: { ro: 'calculator-de-progres-spre-tinta-unui-kpi', en: 'kpi-target-calculator' },
  inputs: [
    {
      kind: 'number',
      id: 'baseline',
      unit: 'number',
      label: { ro: 'Valoarea de plecare', en: 'Baseline' },
      hint: { ro: 'în prima zi a perioadei', en: 'on the first day of the period' },
    },
    {
      kind: 'number',
      id: 'target',
      unit: 'number',
      label: { ro: 'Ținta', en: 'Target' },
      hint: { ro: 'poate fi și sub plecare, dacă vrei să scadă', en: 'may be below the baseline, if it should fall' },
    },
    {
      kind: 'number',
      id: 'current',
      unit: 'number',
      label: { ro: 'Valoarea de acum', en: 'Current value' },
      hint: { ro: 'măsurată la fel ca la plecare', en: 'measured as at the baseline' },
    },
    {
      kind: 'number',
      id: 'days-elapsed',
      unit: 'days',
      label: { ro: 'Zile trecute', en: 'Days elapsed' },
    },
    {
      kind: 'number',
      id: 'days-total',
      unit: 'days',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Zile în total', en: 'Days in total' },
      hint: { ro: 'de la plecare până la termen', en: 'from the baseline to the deadline' },
    },
  ],
  outputs: [
    { id: 'progress', unit: 'percent', label: { ro: 'Progres', en: 'Progress' } },
    { id: 'expected-progress', unit: 'percent', label: { ro: 'Progres așteptat', en: 'Expected progress' } },
    {
      id: 'projected',
      unit: 'number',
      label: { ro: 'Valoarea la termen, în ritmul acesta', en: 'Value at the deadline at this pace' },
    },
    { id: 'on-track', unit: 'boolean', label: { ro: 'În grafic', en: 'On track' } },
  ],
  formula: {
    tex: {
      ro: '\\text{progres} = \\frac{\\text{acum} - \\text{plecare}}{\\text{țintă} - \\text{plecare}}',
      en: '\\text{progress} = \\frac{\\text{current} - \\text{baseline}}{\\text{target} - \\text{baseline}}',
    },
    words: {
      ro: 'Cât s-a schimbat valoarea, raportat la cât trebuie să se schimbe. Ești în grafic dacă progresul este cel puțin partea din timp care a trecut.',
      en: 'How much the value has changed over how much it has to. You are on track if progress is at least the part of the time that has passed.',
    },
  },
  source: { ro: 'Definiția uzuală, cu ritm constant.', en: 'The ordinary definition, at an even pace.' },
  example: {
    values: { baseline: 200, target: 300, current: 260, 'days-elapsed': 30, 'days-total': 60 },
    results: { progress: 60, 'expected-progress': 50, projected: 320, 'on-track': true },
  },
  references: [
    {
      values: { baseline: 8, target: 5, current: 7.4, 'days-elapsed': 30, 'days-total': 90 },
      results: { progress: 20, 'expected-progress': 100 / 3, projected: 6.2, 'on-track': false },
    },
  ],
  compute(values) {
    const { baseline, target, current, elapsed, total } = read(values);
    const [actual, expected] = [apply(progress, baseline, target, current), apply(expectedProgress, elapsed, total)];
    return {
      progress: percentage(actual),
      'expected-progress': percentage(expected),
      projected: apply(projectedValue, baseline, current, elapsed, total),
      'on-track': actual === undefined || expected === undefined ? undefined : isOnTrack(actual, expected),
    };
  },
  steps(values, results, format) {
    const { baseline, target, current, elapsed, total } = read(values);
    const [start, goal, now, passed, all] = [baseline, target, current, elapsed, total].map((value) =>
      format.value(value, 'number'),
    );
    return knownSteps(results, [
      [
        'progress',
        { ro: 'Progres', en: 'Progress' },
        `(${now} − ${start}) / (${goal} − ${start}) = ${format.value(results['progress'], 'percent')}`,
      ],
      [
        'expected-progress',
        { ro: 'Timp trecut', en: 'Time passed' },
        `${passed} / ${all} = ${format.value(results['expected-progress'], 'percent')}`,
      ],
      [
        'projected',
        { ro: 'La termen', en: 'At the deadline' },
        `${start} + (${now} − ${start}) × ${all} / ${passed} = ${format.value(results['projected'], 'number')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { progress: actual, 'expected-progress': expected, projected, 'on-track': onTrack } = results;
    const { target } = read(values);
    if (typeof actual !== 'number' || typeof expected !== 'number') return '';
    if (actual >= 100) {
      return {
        ro: 'Ținta este atinsă. Verifică dacă valoarea se menține și stabilește următoarea țintă.',
        en: 'The target is met. Check that the value holds, and set the next target.',
      }[format.locale];
    }
    const [covered, due] = [format.value(actual, 'percent'), format.value(expected, 'percent')];
    const end = format.value(projected, 'number');
    if (onTrack === true) {
      return {
        ro: `Ai parcurs ${covered} din drum, față de ${due} din timp. Vezi ce a mers și dacă ritmul ține până la termen.`,
        en: `You have covered ${covered} of the way in ${due} of the time. See what worked and whether the pace will last.`,
      }[format.locale];
    }
    return {
      ro: `Ai parcurs ${covered} din drum, dar a trecut ${due} din timp: în ritmul acesta ajungi la ${end}, nu la ${format.value(target, 'number')}. Decide acum ce schimbi, cât mai e timp.`,
      en: `You have covered ${covered} of the way, but ${due} of the time has passed: at this pace you reach ${end}, not ${format.value(target, 'number')}. Decide now what to change, while there is time.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const { baseline, target, elapsed } = read(values);
    const same = {
      ro: 'Ținta este chiar valoarea de plecare: nu e nimic de parcurs.',
      en: 'The target is the baseline itself: there is nothing to cover.',
    };
    const start = {
      ro: 'În prima zi nu există încă un ritm de prelungit.',
      en: 'On the first day there is no pace to extend yet.',
    };
    return [
      ...(baseline !== undefined && baseline === target ? [{ field: 'target', text: same[format.locale] }] : []),
      ...(elapsed === 0 ? [{ field: 'days-elapsed', text: start[format.locale] }] : []),
    ];
  },
  sensitivity: { output: 'progress', inputs: ['current', 'target'] },
  spreadsheet(values) {
    const { baseline, target, current, elapsed, total } = read(values);
    return {
      progress: sheet`100*(${current}-${baseline})/(${target}-${baseline})`,
      'expected-progress': sheet`100*${elapsed}/${total}`,
      projected: sheet`${baseline}+(${current}-${baseline})*${total}/${elapsed}`,
      'on-track': sheet`ROUND((${current}-${baseline})/(${target}-${baseline})-${elapsed}/${total},12)>=0`,
    };
  },
};

export default definition;
