import type { VNode } from 'preact';
import type { BarRow } from './bar-rows.ts';
import { tenth } from './scale.ts';

const width = 400;
const rowHeight = 42;
const bar = { top: 19, height: 14 };
/** A bar of nothing is still seen. */
const thinnest = 1.5;
const longestLabel = 34;

/** Bars that lie under their names, so that long names fit on a small screen. */
export function BarRows({ rows, description }: { rows: readonly BarRow[]; description: string }): VNode {
  return (
    <svg
      viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
      role="img"
      aria-labelledby="chart-title"
      aria-describedby="chart-description"
    >
      <desc id="chart-description">{description}</desc>
      {rows.map((row, index) => (
        <Bar key={index} row={row} top={index * rowHeight} />
      ))}
    </svg>
  );
}

function Bar({ row, top }: { row: BarRow; top: number }): VNode {
  const [left, right] = [tenth(row.from * width), tenth(row.to * width)];
  const place = { x: left, y: top + bar.top, height: bar.height, width: Math.max(thinnest, tenth(right - left)) };
  return (
    <g>
      <text class="chart-name" x="0" y={top + 13}>
        {row.label.length > longestLabel ? `${row.label.slice(0, longestLabel - 1)}…` : row.label}
      </text>
      <text class="chart-value" x={width} y={top + 13} text-anchor="end">
        {row.value}
      </text>
      <line
        class="chart-grid"
        x1="0"
        x2={width}
        y1={top + bar.top + bar.height + 3}
        y2={top + bar.top + bar.height + 3}
      />
      <rect {...place} class={row.filledTo === undefined ? `chart-bar is-${row.role}` : 'chart-bar is-whole'} />
      {row.filledTo !== undefined && (
        <rect {...place} class="chart-bar is-total" width={Math.max(0, tenth(row.filledTo * width - left))} />
      )}
    </g>
  );
}
