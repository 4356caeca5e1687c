import type { VNode } from 'preact';
import type { ChartBar } from '../../definition.ts';
import { tenth } from './scale.ts';

const [width, height] = [400, 44];

/** Parts of one whole side by side; the legend under it has their names. */
export function SharesBar({ bars, description }: { bars: readonly ChartBar[]; description: string }): VNode {
  const parts = sharesOf(bars);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="chart-title"
      aria-describedby="chart-description"
    >
      <desc id="chart-description">{description}</desc>
      {parts.map(({ start, share }, index) => (
        <rect
          key={index}
          class={`chart-share series-${index + 1}`}
          x={tenth(start * width)}
          y="0"
          width={tenth(share * width)}
          height={height}
        />
      ))}
    </svg>
  );
}

export function sharesOf(bars: readonly ChartBar[]): readonly { readonly start: number; readonly share: number }[] {
  const whole = bars.reduce((sum, { value }) => sum + value, 0);
  let start = 0;
  return bars.map(({ value }) => {
    const part = { start, share: whole === 0 ? 0 : value / whole };
    start += part.share;
    return part;
  });
}
