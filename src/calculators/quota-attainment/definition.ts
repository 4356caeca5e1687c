import { apply, percentage } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { numberOf } from '../values.ts';
import { attainment, neededPerDay, projectedAttainment, remaining } from './formula.ts';

const read = (values: Values) => ({
  quota: numberOf(values, 'quota'),
  closed: numberOf(values, 'closed'),
  elapsed: numberOf(values, 'days-elapsed'),
  total: numberOf(values, 'days-total'),
});

const definition: CalculatorDefinition = {
  id: 'quota-attainment',
  title: { ro: 'Calculator de realizare a țintei', en: 'Quota attainment calculator' },
  description: {
    ro: 'Află cât ai realizat din țintă, unde ajungi în ritmul de acum și cât trebuie să vinzi pe zi.',
    en: 'Find how much of the quota you have closed, where this pace leads, and what to sell a day.',
  },
  slug: { ro: 'calculator-de-realizare-a-tintei', en: 'quota-attainment-calculator' },
  inputs: [
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
      id: 'closed',
      unit: 'money',
      label: { ro: 'Vândut până acum', en: 'Closed so far' },
      hint: { ro: 'tranzacții semnate în perioadă', en: 'deals signed in the period' },
    },
    {
      kind: 'number',
      id: 'days-elapsed',
      unit: 'days',
      label: { ro: 'Zile trecute', en: 'Days elapsed' },
      hint: {
        ro: 'calendaristice sau lucrătoare, la fel ca totalul',
        en: 'calendar or working days, the same as the total',
      },
    },
    {
      kind: 'number',
      id: 'days-total',
      unit: 'days',
      bounds: { min: 0, exclusiveMin: true },
      label: { ro: 'Zile în total', en: 'Days in total' },
      hint: {
        ro: 'durata perioadei; un trimestru are circa 90',
        en: 'the length of the period; a quarter has about 90',
      },
    },
  ],
  outputs: [
    { id: 'attainment', unit: 'percent', label: { ro: 'Realizat din țintă', en: 'Attainment' } },
    {
      id: 'pace',
      unit: 'percent',
      label: { ro: 'Realizare estimată în ritmul de acum', en: 'Attainment at this pace' },
    },
    { id: 'remaining', unit: 'money', label: { ro: 'De vândut', en: 'Remaining' } },
    { id: 'needed-per-day', unit: 'money', label: { ro: 'Necesar pe zi', en: 'Needed per day' } },
  ],
  formula: {
    tex: {
      ro: '\\text{realizat} = \\frac{\\text{vândut}}{\\text{ținta}}, \\quad \\text{ritm} = \\frac{\\text{realizat}}{\\text{zile trecute} / \\text{zile în total}}',
      en: '\\text{attainment} = \\frac{\\text{closed}}{\\text{quota}}, \\quad \\text{pace} = \\frac{\\text{attainment}}{\\text{days elapsed} / \\text{days in total}}',
    },
    words: {
      ro: 'Vânzările împărțite la țintă. Ritmul împarte realizarea la partea din perioadă care a trecut.',
      en: 'Sales over quota. The pace divides attainment by the part of the period that has passed.',
    },
  },
  source: { ro: 'Definițiile uzuale.', en: 'The ordinary definitions.' },
  example: {
    values: { quota: 120000, closed: 60000, 'days-elapsed': 45, 'days-total': 90 },
    results: { attainment: 50, pace: 100, remaining: 60000, 'needed-per-day': 1333.3333333333333 },
  },
  compute(values) {
    const { quota, closed, elapsed, total } = read(values);
    return {
      attainment: percentage(apply(attainment, closed, quota)),
      pace: percentage(apply(projectedAttainment, closed, quota, elapsed, total)),
      remaining: apply(remaining, closed, quota),
      'needed-per-day': apply(neededPerDay, closed, quota, elapsed, total),
    };
  },
  solve: {
    attainment: ['closed', 'quota'],
    pace: ['closed', 'quota', 'days-elapsed', 'days-total'],
    remaining: ['closed', 'quota'],
    'needed-per-day': ['closed', 'quota', 'days-elapsed', 'days-total'],
  },
  inverses: {
    attainment: {
      closed: (target, values) => apply((quota: number) => (target / 100) * quota, read(values).quota),
      quota: (target, values) => apply((closed: number) => (closed * 100) / target, read(values).closed),
    },
    pace: {
      closed: (target, values) =>
        apply(
          (quota: number, elapsed: number, total: number) => ((target / 100) * quota * elapsed) / total,
          read(values).quota,
          read(values).elapsed,
          read(values).total,
        ),
      quota: (target, values) =>
        apply(
          (closed: number, elapsed: number, total: number) => (closed * 100 * total) / (target * elapsed),
          read(values).closed,
          read(values).elapsed,
          read(values).total,
        ),
      'days-elapsed': (target, values) =>
        apply(
          (closed: number, quota: number, total: number) => (closed * 100 * total) / (target * quota),
          read(values).closed,
          read(values).quota,
          read(values).total,
        ),
      'days-total': (target, values) =>
        apply(
          (closed: number, quota: number, elapsed: number) => ((target / 100) * quota * elapsed) / closed,
          read(values).closed,
          read(values).quota,
          read(values).elapsed,
        ),
    },
    remaining: {
      closed: (left, values) => apply((quota: number) => quota - left, read(values).quota),
      quota: (left, values) => apply((closed: number) => closed + left, read(values).closed),
    },
    'needed-per-day': {
      closed: (daily, values) =>
        apply(
          (quota: number, elapsed: number, total: number) => quota - daily * (total - elapsed),
          read(values).quota,
          read(values).elapsed,
          read(values).total,
        ),
      quota: (daily, values) =>
        apply(
          (closed: number, elapsed: number, total: number) => closed + daily * (total - elapsed),
          read(values).closed,
          read(values).elapsed,
          read(values).total,
        ),
      'days-elapsed': (daily, values) =>
        apply(
          (closed: number, quota: number, total: number) => total - (quota - closed) / daily,
          read(values).closed,
          read(values).quota,
          read(values).total,
        ),
      'days-total': (daily, values) =>
        apply(
          (closed: number, quota: number, elapsed: number) => elapsed + (quota - closed) / daily,
          read(values).closed,
          read(values).quota,
          read(values).elapsed,
        ),
    },
  },
  steps(values, results, format) {
    const { quota, closed, elapsed, total } = read(values);
    const [target, sold, left] = [quota, closed, results['remaining']].map((amount) => format.value(amount, 'money'));
    const [passed, all] = [elapsed, total].map((days) => format.value(days, 'number'));
    const attained = format.value(results['attainment'], 'percent');
    return knownSteps(results, [
      [
        'attainment',
        { ro: 'Realizat: vândut / țintă', en: 'Attainment: closed / quota' },
        `${sold} / ${target} = ${attained}`,
      ],
      [
        'pace',
        { ro: 'Ritm: realizat / partea trecută', en: 'Pace: attainment / part elapsed' },
        `${attained} / (${passed} / ${all}) = ${format.value(results['pace'], 'percent')}`,
      ],
      ['remaining', { ro: 'De vândut, cel puțin 0', en: 'Remaining, at least 0' }, `${target} − ${sold} → ${left}`],
      [
        'needed-per-day',
        { ro: 'Pe zi: de vândut / zile rămase', en: 'Per day: remaining / days left' },
        `${left} / (${all} − ${passed}) = ${format.value(results['needed-per-day'], 'money')}`,
      ],
    ]);
  },
  reading(_values, results, format) {
    const { attainment: attained, pace, 'needed-per-day': daily } = results;
    if (typeof attained !== 'number') return '';
    if (attained >= 100) {
      return {
        ro: 'Ținta este atinsă. Vezi dacă planul de comision plătește mai mult peste țintă și pregătește perioada următoare.',
        en: 'The quota is met. See whether your plan pays more above quota, and start on the next period.',
      }[format.locale];
    }
    if (typeof pace !== 'number') return '';
    const [end, perDay] = [format.value(pace, 'percent'), format.value(daily, 'money')];
    if (typeof daily !== 'number') {
      return {
        ro: `Perioada s-a încheiat cu ${format.value(attained, 'percent')} din țintă. Verifică ce tranzacții s-au amânat și care s-au pierdut.`,
        en: `The period ended at ${format.value(attained, 'percent')} of quota. Check which deals slipped and which were lost.`,
      }[format.locale];
    }
    if (pace >= 100) {
      return {
        ro: `În ritmul acesta ajungi la ${end} din țintă; ajunge să vinzi ${perDay} pe zi. Verifică dacă restul stă în una-două tranzacții mari.`,
        en: `At this pace you reach ${end} of quota; ${perDay} a day is enough. Check whether the rest hangs on one or two large deals.`,
      }[format.locale];
    }
    return {
      ro: `În ritmul acesta ajungi la ${end} din țintă; ca să o atingi trebuie să vinzi ${perDay} pe zi. Verifică dacă pipeline-ul deschis ajunge pentru asta.`,
      en: `At this pace you reach ${end} of quota; to meet it you must sell ${perDay} a day. Check whether the open pipeline is enough for that.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const { quota, closed, elapsed, total } = read(values);
    const notices = {
      met: {
        ro: 'Ținta este deja atinsă: nu mai rămâne nimic de vândut.',
        en: 'The quota is already met: nothing remains.',
      },
      over: {
        ro: 'Nu a mai rămas nicio zi: necesarul pe zi nu se poate calcula.',
        en: 'No day is left: what is needed per day cannot be computed.',
      },
      start: { ro: 'În prima zi nu există încă un ritm.', en: 'On the first day there is no pace yet.' },
    };
    return [
      ...(quota !== undefined && closed !== undefined && closed >= quota
        ? [{ field: 'closed', text: notices.met[format.locale] }]
        : []),
      ...(elapsed !== undefined && total !== undefined && elapsed >= total
        ? [{ field: 'days-elapsed', text: notices.over[format.locale] }]
        : []),
      ...(elapsed === 0 ? [{ field: 'days-elapsed', text: notices.start[format.locale] }] : []),
    ];
  },
  sensitivity: { output: 'needed-per-day', inputs: ['closed', 'days-elapsed'] },
  spreadsheet(values) {
    const { quota, closed, elapsed, total } = read(values);
    return {
      attainment: sheet`100*${closed}/${quota}`,
      pace: sheet`100*(${closed}/${quota})/(${elapsed}/${total})`,
      remaining: sheet`MAX(0,${quota}-${closed})`,
      'needed-per-day': sheet`MAX(0,${quota}-${closed})/(${total}-${elapsed})`,
    };
  },
};

export default definition;
