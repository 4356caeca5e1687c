import type { ChartBar, ChartSpec, Formatter, NumberUnit } from '../../definition.ts';
import { linearScale, type Range } from './scale.ts';

/** One bar in a line of its own, under its name; places are between 0 and 1. */
export interface BarRow {
  readonly label: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** Where the filled part ends, when the rest is only outlined. */
  readonly filledTo?: number;
  readonly role: 'total' | 'gain' | 'loss';
}

type BarsSpec = Exclude<ChartSpec, { kind: 'line' | 'shares' }>;

/** A picture of more bars cannot be read; the table has them all. */
export const mostBars = 14;

export function barRowsOf(spec: BarsSpec, format: Formatter): readonly BarRow[] {
  const bars = spec.bars.slice(0, mostBars);
  if (spec.kind === 'funnel') return bars.map((bar) => funnelRow(bar, spec.bars, format));
  const spans = spec.kind === 'waterfall' ? waterfallSpans(bars) : bars.map(({ value }) => [0, value] as const);
  const place = linearScale([Math.min(0, ...spans.flat()), Math.max(0, ...spans.flat()) || 1], [0, 1]);
  return bars.map((bar, index) => barRow(bar, spans[index] ?? [0, 0], place, format, spec.y.unit, spec.kind));
}

/** Where each bar of a waterfall starts and ends: totals from zero, changes from where the one before ended. */
export function waterfallSpans(bars: readonly ChartBar[]): readonly Range[] {
  let level = 0;
  return bars.map(({ value, role }) => {
    const start = role === 'gain' || role === 'loss' ? level : 0;
    level = role === 'loss' ? start - Math.abs(value) : start + value;
    return [start, level];
  });
}

function barRow(
  bar: ChartBar,
  [start, end]: Range,
  place: (value: number) => number,
  format: Formatter,
  unit: NumberUnit,
  kind: string,
): BarRow {
  const role = bar.role ?? (bar.value < 0 ? 'loss' : 'total');
  const change = kind === 'waterfall' && bar.role !== 'total' && bar.role !== undefined;
  const sign = change && bar.value !== 0 ? (bar.role === 'loss' ? '−' : '+') : '';
  const total = format.value(change ? Math.abs(bar.value) : bar.value, unit);
  const value = bar.filled === undefined ? sign + total : `${format.value(bar.filled, unit)} / ${total}`;
  const filled = bar.filled === undefined ? {} : { filledTo: place(bar.filled) };
  return {
    label: bar.label,
    value,
    from: place(Math.min(start, end)),
    to: place(Math.max(start, end)),
    role,
    ...filled,
  };
}

function funnelRow(bar: ChartBar, bars: readonly ChartBar[], format: Formatter): BarRow {
  const most = Math.max(...bars.map(({ value }) => value)) || 1;
  const half = bar.value / most / 2;
  return { label: bar.label, value: format.value(bar.value, 'count'), from: 0.5 - half, to: 0.5 + half, role: 'total' };
}
