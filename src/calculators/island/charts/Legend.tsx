import type { VNode } from 'preact';
import type { ChartSpec, Formatter } from '../../definition.ts';
import { sharesOf } from './SharesBar.tsx';

interface LegendItem {
  readonly label: string;
  readonly value?: string;
  readonly isDashed?: boolean;
}

/** What each colour stands for, where there is more than one. */
export function Legend({ spec, format }: { spec: ChartSpec; format: Formatter }): VNode | null {
  const items = itemsOf(spec, format);
  if (items.length < 2) return null;
  return (
    <ul class="chart-legend" aria-hidden="true">
      {items.map(({ label, value, isDashed }, index) => (
        <li key={label}>
          <svg viewBox="0 0 22 10" width="22" height="10">
            {spec.kind === 'shares' ? (
              <rect class={`chart-share series-${index + 1}`} width="22" height="10" />
            ) : (
              <path
                class={`chart-line series-${index + 1}`}
                d="M0 5H22"
                stroke-dasharray={isDashed ? '5 4' : undefined}
              />
            )}
          </svg>
          {label}
          {value && <span class="chart-legend-value"> {value}</span>}
        </li>
      ))}
    </ul>
  );
}

function itemsOf(spec: ChartSpec, format: Formatter): readonly LegendItem[] {
  if (spec.kind === 'line') return spec.series.map(({ label, dashed = false }) => ({ label, isDashed: dashed }));
  if (spec.kind !== 'shares') return [];
  const shares = sharesOf(spec.bars);
  return spec.bars.map(({ label }, index) => ({
    label,
    value: format.value((shares[index]?.share ?? 0) * 100, 'percent'),
  }));
}
