import { tidy } from '../../arithmetic.ts';

export type Range = readonly [from: number, to: number];
export type Scale = (value: number) => number;

/** The span that an axis shows for these values: from zero or below, ending on round numbers. */
export function domainOf(values: readonly number[], tickCount: number): Range {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low === high) return [0, 1];
  const step = tickStep([low, high], tickCount);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

/** linearScale([0, 10], [100, 0])(5) // => 50 */
export function linearScale([from, to]: Range, [start, end]: Range): Scale {
  const factor = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * factor;
}

/** Round numbers for an axis; months and days by half years and weeks where that fits. */
export function axisTicks([from, to]: Range, count: number, unit: string): readonly number[] {
  const calendar: Readonly<Record<string, readonly number[]>> = { months: [1, 3, 6, 12, 24, 60, 120] };
  const step = calendar[unit]?.find((size) => (to - from) / size <= count);
  return multiples([from, to], step ?? tickStep([from, to], count));
}

/**
 * The round step (1, 2 or 5 times a power of ten) that makes about as many ticks; as d3-array does it, without the 2 KB
 * of d3-array. A test compares them.
 */
export function tickStep([from, to]: Range, count: number): number {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const error = rough / power;
  return power * (error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1);
}

function multiples([from, to]: Range, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** A path through the points, in the coordinates of the drawing, to a tenth of a unit. */
export function linePath(points: readonly (readonly [x: number, y: number])[], x: Scale, y: Scale): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${tenth(x(point[0]))} ${tenth(y(point[1]))}`).join('');
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
