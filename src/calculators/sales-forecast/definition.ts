import { sum } from '../arithmetic.ts';
import type { CalculatorDefinition, Values } from '../definition.ts';
import { sheet, sumOf, term } from '../spreadsheet.ts';
import { knownSteps } from '../steps.ts';
import { completeRows, numberOf, textOf } from '../values.ts';
import {
  exponentialSmoothing,
  linearTrend,
  meanAbsoluteError,
  movingAverage,
  trendWeights,
  type Forecaster,
} from './formula.ts';

/** A forecast further ahead than this says nothing. */
const mostPeriods = 120;

const historyOf = (values: Values): readonly number[] =>
  completeRows(values, 'history', ['amount'])?.map(({ amount }) => amount) ?? [];

const periodsOf = (values: Values): number => numberOf(values, 'periods') ?? 0;

function forecasterOf(values: Values): Forecaster | undefined {
  const method = textOf(values, 'method');
  if (method === 'linear-trend') return linearTrend;
  const parameter = numberOf(values, method === 'moving-average' ? 'window' : 'alpha');
  if (method === undefined || parameter === undefined) return undefined;
  return method === 'moving-average' ? movingAverage(parameter) : exponentialSmoothing(parameter);
}

function forecastsOf(values: Values): readonly (number | undefined)[] {
  const forecaster = forecasterOf(values);
  const history = historyOf(values);
  return Array.from({ length: periodsOf(values) }, (_, index) =>
    history.length > 0 ? forecaster?.(history, index + 1) : undefined,
  );
}

/** The spreadsheet formula of one forecast, without "=". */
function formulaOf(values: Values, ahead: number): string {
  const history = historyOf(values);
  const method = textOf(values, 'method');
  if (method === 'linear-trend') {
    const { weights, divisor } = trendWeights(history.length, ahead);
    return `(${sumOf(history.map((value, index) => `${term(weights[index])}*${term(value)}`))})/${divisor}`;
  }
  if (method === 'moving-average') {
    const window = numberOf(values, 'window') ?? 1;
    return `(${sumOf(history.slice(-window).map(term))})/${window}`;
  }
  const alpha = term(numberOf(values, 'alpha'));
  const parts = history.map((value, index) => {
    const weight = index === 0 ? '' : `${alpha}*`;
    const age = history.length - 1 - index;
    return `${weight}${age === 0 ? '' : `(1-${alpha})^${age}*`}${term(value)}`;
  });
  return sumOf(parts);
}

const definition: CalculatorDefinition = {
  id: 'sales-forecast',
  title: { ro: 'Calculator de prognoză de vânzări', en: 'Sales forecast calculator' },
  description: {
    ro: 'Estimează vânzările perioadelor următoare din istoric și vezi cu cât a greșit metoda până acum.',
    en: 'Estimate the next periods’ sales from the past, and see by how much the method has been wrong so far.',
  },
  slug: { ro: 'calculator-de-prognoza-de-vanzari', en: 'sales-forecast-calculator' },
  inputs: [
    {
      kind: 'rows',
      id: 'history',
      label: { ro: 'Istoric', en: 'History' },
      rowLabel: { ro: 'perioadă', en: 'period' },
      hint: { ro: 'perioade egale, de la cea mai veche la cea mai nouă', en: 'equal periods, oldest first' },
      columns: [
        {
          kind: 'number',
          id: 'amount',
          unit: 'money',
          bounds: { signed: true },
          label: { ro: 'Vânzări', en: 'Sales' },
        },
      ],
    },
    {
      kind: 'choice',
      id: 'method',
      label: { ro: 'Metoda', en: 'Method' },
      choices: [
        { id: 'moving-average', label: { ro: 'Medie mobilă', en: 'Moving average' } },
        { id: 'linear-trend', label: { ro: 'Tendință liniară', en: 'Linear trend' } },
        { id: 'exponential-smoothing', label: { ro: 'Netezire exponențială', en: 'Exponential smoothing' } },
      ],
    },
    {
      kind: 'number',
      id: 'window',
      unit: 'count',
      default: 3,
      bounds: { min: 1 },
      label: { ro: 'Câte perioade intră în medie', en: 'Periods in the average' },
      hint: { ro: 'doar pentru media mobilă', en: 'for the moving average only' },
    },
    {
      kind: 'number',
      id: 'alpha',
      unit: 'ratio',
      default: 0.5,
      bounds: { min: 0, max: 1 },
      label: { ro: 'Ponderea ultimei perioade (alfa)', en: 'Weight of the latest period (alpha)' },
      hint: {
        ro: 'între 0 și 1, doar pentru netezirea exponențială',
        en: 'between 0 and 1, for exponential smoothing only',
      },
    },
    {
      kind: 'number',
      id: 'periods',
      unit: 'count',
      default: 3,
      bounds: { min: 1, max: mostPeriods },
      label: { ro: 'Perioade de prognozat', en: 'Periods to forecast' },
    },
  ],
  outputs: [
    {
      id: 'forecast-N',
      unit: 'money',
      label: { ro: 'Prognoza pentru perioada {n}', en: 'Forecast for period {n}' },
      count: periodsOf,
    },
    { id: 'mean-absolute-error', unit: 'money', label: { ro: 'Eroarea medie absolută', en: 'Mean absolute error' } },
  ],
  formula: {
    tex: {
      ro: '\\text{prognoza}_{n+h} = a + b\\,(n + h) \\quad \\text{(tendință liniară)}',
      en: '\\text{forecast}_{n+h} = a + b\\,(n + h) \\quad \\text{(linear trend)}',
    },
    words: {
      ro: 'Tendința liniară duce mai departe dreapta celor mai mici pătrate. Media mobilă și netezirea exponențială dau același nivel pentru toate perioadele următoare.',
      en: 'The linear trend carries on the least-squares line. The moving average and exponential smoothing give one level for all the next periods.',
    },
  },
  source: {
    ro: 'Metodele uzuale de prognoză: media mobilă simplă, cele mai mici pătrate, netezirea exponențială simplă (R. G. Brown, 1963).',
    en: 'The ordinary methods: simple moving average, least squares, simple exponential smoothing (R. G. Brown, 1963).',
  },
  example: {
    values: { history: [100, 120, 140, 160].map((amount) => ({ amount })), method: 'linear-trend', periods: 2 },
    results: { 'forecast-1': 180, 'forecast-2': 200 },
  },
  references: [
    {
      values: {
        history: [10, 14, 12, 16].map((amount) => ({ amount })),
        method: 'moving-average',
        window: 2,
        periods: 1,
      },
      results: { 'forecast-1': 14, 'mean-absolute-error': 1.5 },
    },
    {
      values: {
        history: [10, 14, 12, 16].map((amount) => ({ amount })),
        method: 'exponential-smoothing',
        alpha: 0.5,
        periods: 1,
      },
      results: { 'forecast-1': 14, 'mean-absolute-error': 8 / 3 },
    },
  ],
  compute(values) {
    const forecaster = forecasterOf(values);
    const forecasts = forecastsOf(values).map((forecast, index) => [`forecast-${index + 1}`, forecast] as const);
    return {
      ...Object.fromEntries(forecasts),
      'mean-absolute-error': forecaster && meanAbsoluteError(historyOf(values), forecaster),
    };
  },
  steps(values, results, format) {
    const money = (amount: number) => format.value(amount, 'money');
    const history = historyOf(values);
    const method = textOf(values, 'method');
    const [window, alpha] = [numberOf(values, 'window') ?? 1, format.value(numberOf(values, 'alpha'), 'ratio')];
    const first = format.value(results['forecast-1'], 'money');
    const before = exponentialSmoothing(numberOf(values, 'alpha') ?? 0)(history.slice(0, -1), 1);
    const forecast: Record<string, string> = {
      'moving-average': `(${history.slice(-window).map(money).join(' + ')}) / ${window} = ${first}`,
      'exponential-smoothing': `${alpha} × ${money(history.at(-1) ?? 0)} + (1 − ${alpha}) × ${money(before ?? 0)} = ${first}`,
      'linear-trend': `${money(sum(history) / history.length)} + ${money((linearTrend(history, 2) ?? 0) - (linearTrend(history, 1) ?? 0))} × ${format.value((history.length + 1) / 2, 'number')} = ${first}`,
    };
    return knownSteps(results, [
      [
        'forecast-1',
        { ro: 'Prognoza perioadei următoare', en: 'Forecast for the next period' },
        forecast[method ?? ''] ?? '',
      ],
      [
        'mean-absolute-error',
        { ro: 'Cu cât a greșit metoda, în medie', en: 'How wrong the method was on average' },
        `± ${format.value(results['mean-absolute-error'], 'money')}`,
      ],
    ]);
  },
  reading(values, results, format) {
    const { 'forecast-1': next, 'mean-absolute-error': error } = results;
    const last = historyOf(values).at(-1);
    if (typeof next !== 'number' || last === undefined) return '';
    const forecast = format.value(next, 'money');
    if (typeof error !== 'number') {
      return {
        ro: `Următoarea perioadă: ${forecast}. Istoricul e prea scurt ca metoda să fie verificată: adaugă perioade mai vechi.`,
        en: `Next period: ${forecast}. The history is too short to test the method on: add older periods.`,
      }[format.locale];
    }
    const margin = format.value(error, 'money');
    if (error > Math.abs(next) / 4) {
      return {
        ro: `Următoarea perioadă: ${forecast}, dar metoda a greșit până acum cu ${margin} în medie. Încearcă altă metodă și compară eroarea înainte să te bazezi pe cifră.`,
        en: `Next period: ${forecast}, but the method has been off by ${margin} on average. Try another one and compare the error before you rely on it.`,
      }[format.locale];
    }
    return {
      ro: `Următoarea perioadă: ${forecast}, cu o eroare medie de ${margin} până acum. Compară cu pipeline-ul ponderat: dacă diferă mult, una dintre cifre ascunde ceva.`,
      en: `Next period: ${forecast}, with an average error of ${margin} so far. Compare with the weighted pipeline: if they differ a lot, one of them hides something.`,
    }[format.locale];
  },
  notices(values, _results, format) {
    const history = historyOf(values);
    const method = textOf(values, 'method');
    const window = numberOf(values, 'window') ?? 1;
    const known = format.plural(history.length, {
      one: { ro: 'perioadă', en: 'period' }[format.locale],
      few: 'perioade',
      other: { ro: 'de perioade', en: 'periods' }[format.locale],
    });
    const short = {
      ro: `Istoricul are doar ${known}; media cere mai multe.`,
      en: `The history has only ${known}; the average takes more.`,
    };
    const negative = {
      ro: 'Tendința coboară sub zero: scurtează orizontul sau alege altă metodă.',
      en: 'The trend falls below zero: look less far ahead or choose another method.',
    };
    const isShort = method === 'moving-average' && history.length > 0 && history.length < window;
    const isNegative =
      method === 'linear-trend' &&
      history.every((value) => value >= 0) &&
      forecastsOf(values).some((value) => value !== undefined && value < 0);
    return [
      ...(isShort ? [{ field: 'window', text: short[format.locale] }] : []),
      ...(isNegative ? [{ field: 'periods', text: negative[format.locale] }] : []),
    ];
  },
  chart(values, _results, format) {
    const history = historyOf(values);
    const last = history.at(-1);
    const forecasts = forecastsOf(values).filter((forecast) => forecast !== undefined);
    if (last === undefined || forecasts.length === 0) return undefined;
    const text = {
      ro: { x: 'perioada', y: 'vânzări', past: 'Istoric', next: 'Prognoză' },
      en: { x: 'period', y: 'sales', past: 'History', next: 'Forecast' },
    }[format.locale];
    return {
      kind: 'line',
      x: { label: text.x, unit: 'count' },
      y: { label: text.y, unit: 'money' },
      series: [
        { label: text.past, points: history.map((value, index) => [index + 1, value]) },
        {
          label: text.next,
          dashed: true,
          points: [last, ...forecasts].map((value, index) => [history.length + index, value]),
        },
      ],
    };
  },
  spreadsheet(values) {
    const forecasts = forecastsOf(values).map((forecast, index) => [
      `forecast-${index + 1}`,
      forecast === undefined ? undefined : sheet`${formulaOf(values, index + 1)}`,
    ]);
    return { ...Object.fromEntries(forecasts), 'mean-absolute-error': errorFormula(values) };
  },
};

/** The mean of ABS(actual - forecast) over the periods that the method could forecast. */
function errorFormula(values: Values): string | undefined {
  const forecaster = forecasterOf(values);
  const history = historyOf(values);
  // A trend over many periods would take a formula of quadratic length.
  if (!forecaster || history.length > 40) return undefined;
  const errors = history.flatMap((actual, index) => {
    const before = { ...values, history: history.slice(0, index).map((amount) => ({ amount })) };
    const isKnown = forecaster(history.slice(0, index), 1) !== undefined;
    return isKnown ? [`ABS(${term(actual)}-(${formulaOf(before, 1)}))`] : [];
  });
  return errors.length > 0 ? `=(${sumOf(errors)})/${errors.length}` : undefined;
}

export default definition;
