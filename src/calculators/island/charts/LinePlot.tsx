import type { VNode } from 'preact';
import type { ChartAxis, ChartMark, ChartSeries, ChartSpec } from '../../definition.ts';
import type { AxisText } from './axis-text.ts';
import { axisTicks, domainOf, linearScale, linePath, tenth, type Range, type Scale } from './scale.ts';

type LineSpec = Extract<ChartSpec, { kind: 'line' }>;

interface LinePlotProps {
  readonly spec: LineSpec;
  readonly text: AxisText;
  readonly description: string;
  /** The caption has named what is measured already. */
  readonly isYNamed: boolean;
}

/** In units of the drawing, which is as wide as the column: room for the ticks' texts at the smallest size. */
const [width, height] = [400, 250];
const plot = { left: 48, right: 388, top: 24, bottom: 206 };

export function LinePlot({ spec, text, description, isYNamed }: LinePlotProps): VNode {
  const points = [
    ...spec.series.flatMap((series) => series.points),
    ...(spec.marks ?? []).map(({ x, y }) => [x, y] as const),
  ];
  const yDomain = domainOf(
    points.map(([, y]) => y),
    5,
  );
  const xDomain = spanOf(points.map(([x]) => x));
  const x = linearScale(xDomain, [plot.left, plot.right]);
  const y = linearScale(yDomain, [plot.bottom, plot.top]);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="chart-title"
      aria-describedby="chart-description"
    >
      <desc id="chart-description">{description}</desc>
      <YAxis axis={spec.y} domain={yDomain} y={y} text={text} isNamed={isYNamed} />
      <XAxis axis={spec.x} domain={xDomain} x={x} text={text} />
      {spec.series.map((series, index) => (
        <path
          key={series.label}
          class={`chart-line series-${index + 1}`}
          d={linePath(series.points, x, y)}
          stroke-dasharray={series.dashed ? '5 4' : undefined}
        />
      ))}
      {spec.marks?.map((mark) => (
        <Mark key={mark.label} mark={mark} x={x} y={y} isRising={spec.series.slice(0, 1).every(rises)} />
      ))}
    </svg>
  );
}

interface AxisProps {
  readonly axis: ChartAxis;
  readonly domain: Range;
  readonly text: AxisText;
}

function YAxis({ axis, domain, y, text, isNamed }: AxisProps & { y: Scale; isNamed: boolean }): VNode {
  return (
    <g>
      {!isNamed && (
        <text class="chart-label" x="0" y="12">
          {text.label(axis)}
        </text>
      )}
      {axisTicks(domain, 5, axis.unit).map((value) => (
        <g key={value}>
          <line
            class={value === 0 ? 'chart-axis' : 'chart-grid'}
            x1={plot.left}
            x2={plot.right}
            y1={tenth(y(value))}
            y2={tenth(y(value))}
          />
          <text class="chart-tick" x={plot.left - 7} y={tenth(y(value) + 4)} text-anchor="end">
            {text.tick(value, axis.unit)}
          </text>
        </g>
      ))}
    </g>
  );
}

function XAxis({ axis, domain, x, text }: AxisProps & { x: Scale }): VNode {
  return (
    <g>
      {axisTicks(domain, 6, axis.unit).map((value) => (
        <g key={value}>
          <line class="chart-axis" x1={tenth(x(value))} x2={tenth(x(value))} y1={plot.bottom} y2={plot.bottom + 4} />
          <text class="chart-tick" x={tenth(x(value))} y={plot.bottom + 19} text-anchor="middle">
            {text.tick(value, axis.unit)}
          </text>
        </g>
      ))}
      <text class="chart-label" x={plot.right} y={height - 6} text-anchor="end">
        {text.label(axis)}
      </text>
    </g>
  );
}

/** The label stands where the line does not go: over a rising one on the left, over a falling one on the right. */
function Mark({ mark, x, y, isRising }: { mark: ChartMark; x: Scale; y: Scale; isRising: boolean }): VNode {
  const [left, top] = [tenth(x(mark.x)), tenth(y(mark.y))];
  const share = (left - plot.left) / (plot.right - plot.left);
  const isAbove = isRising ? share > 0.4 : share < 0.6;
  const isLeft = isRising === isAbove;
  return (
    <g>
      <line class="chart-mark-line" x1={left} x2={left} y1={top} y2={plot.bottom} stroke-dasharray="2 3" />
      <circle class="chart-mark" cx={left} cy={top} r="4.5" />
      <text
        class="chart-mark-label"
        x={left + (isLeft ? -9 : 9)}
        y={isAbove ? Math.max(top - 8, plot.top + 4) : top + 18}
        text-anchor={isLeft ? 'end' : 'start'}
      >
        {mark.label}
      </text>
    </g>
  );
}

function rises({ points }: ChartSeries): boolean {
  return (points.at(-1)?.[1] ?? 0) >= (points[0]?.[1] ?? 0);
}

function spanOf(values: readonly number[]): Range {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low < high ? [low, high] : [low, low + 1];
}
