import { divide, finite, sum } from '../arithmetic.ts';

/** Forecasts the value `ahead` periods after the history; undefined while the history is too short for it. */
export type Forecaster = (history: readonly number[], ahead: number) => number | undefined;

/**
 * Moving average: the mean of the last `window` values, the same for every period ahead, since the method knows no trend.
 * Source: the ordinary simple moving average.
 */
export function movingAverage(window: number): Forecaster {
  return (history) => (history.length < window ? undefined : divide(sum(history.slice(-window)), window));
}

/**
 * Linear trend: the least-squares line through the history, with the periods numbered from 1, carried on.
 * Source: ordinary least squares; needs two periods.
 * linearTrend([100, 120, 140, 160], 1) // => 180
 */
export function linearTrend(history: readonly number[], ahead: number): number | undefined {
  const n = history.length;
  if (n < 2) return undefined;
  const middle = (n + 1) / 2;
  const mean = sum(history) / n;
  const slope = sum(history.map((value, index) => (index + 1 - middle) * (value - mean))) / ((n * (n * n - 1)) / 12);
  return finite(mean + slope * (n + ahead - middle));
}

/**
 * Simple exponential smoothing: level = alpha * value + (1 - alpha) * level before, starting from the first value; the same
 * for every period ahead. Source: R. G. Brown, Smoothing, Forecasting and Prediction, 1963.
 */
export function exponentialSmoothing(alpha: number): Forecaster {
  return (history) => {
    const [first, ...rest] = history;
    return first === undefined ? undefined : rest.reduce((level, value) => alpha * value + (1 - alpha) * level, first);
  };
}

/** Each period's forecast from the periods before it alone, where the method gives one. */
export function oneStepForecasts(history: readonly number[], forecaster: Forecaster): readonly (number | undefined)[] {
  return history.map((_, index) => forecaster(history.slice(0, index), 1));
}

/** Mean absolute error of the one-step-ahead forecasts, over the periods that have one. */
export function meanAbsoluteError(history: readonly number[], forecaster: Forecaster): number | undefined {
  const errors = oneStepForecasts(history, forecaster).flatMap((forecast, index) => {
    const actual = history[index];
    return forecast === undefined || actual === undefined ? [] : [Math.abs(actual - forecast)];
  });
  return divide(sum(errors), errors.length);
}

/**
 * The linear trend's forecast as whole weights over a common divisor, for spreadsheets: the sum of weight * value over
 * n (n^2 - 1), with weight_i = n^2 - 1 + 3 (2x - n - 1)(2i - n - 1) and x = n + ahead.
 */
export function trendWeights(
  n: number,
  ahead: number,
): { readonly weights: readonly number[]; readonly divisor: number } {
  const reach = 2 * (n + ahead) - n - 1;
  const weights = Array.from({ length: n }, (_, index) => n * n - 1 + 3 * reach * (2 * (index + 1) - n - 1));
  return { weights, divisor: n * (n * n - 1) };
}
