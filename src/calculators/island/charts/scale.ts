import { nice, ticks } from 'd3-array';

export type Range = readonly [from: number, to: number];
export type Scale = (value: number) => number;

/** The span that an axis shows for these values: from zero or below, ending on round numbers. */
export function domainOf(values: readonly number[], tickCount: number): Range {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : nice(low, high, tickCount);
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
  if (step === undefined) return ticks(from, to, count);
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** A path through the points, in the coordinates of the drawing, to a tenth of a unit. */
export function linePath(points: readonly (readonly [x: number, y: number])[], x: Scale, y: Scale): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${tenth(x(point[0]))} ${tenth(y(point[1]))}`).join('');
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
