import type { VNode } from 'preact';
import type { ChartSpec, Formatter } from '../../definition.ts';
import { axisText } from './axis-text.ts';
import { BarRows } from './BarRows.tsx';
import { barRowsOf } from './bar-rows.ts';
import { ChartData } from './ChartData.tsx';
import { chartTable } from './chart-table.ts';
import { Legend } from './Legend.tsx';
import { LinePlot } from './LinePlot.tsx';
import { SharesBar } from './SharesBar.tsx';

export interface ChartProps {
  readonly spec: ChartSpec;
  /** What a chart is called that has no name of its own. */
  readonly title: string;
  readonly format: Formatter;
  readonly currency: string;
}

/** A chart as SVG with a name, a description in words, and its data as a table. */
export function Chart(props: ChartProps): VNode {
  const { spec } = props;
  const table = chartTable(spec, props.format);
  return (
    <figure class={`calculator-chart is-${spec.kind}`}>
      <figcaption id="chart-title">{captionOf(props)}</figcaption>
      <Drawing {...props} description={descriptionOf(table.rows)} />
      <Legend spec={spec} format={props.format} />
      <ChartData table={table} locale={props.format.locale} />
    </figure>
  );
}

function Drawing({ spec, format, currency, description }: ChartProps & { description: string }): VNode {
  const text = axisText(format.locale, currency);
  if (spec.kind === 'line')
    return <LinePlot spec={spec} text={text} description={description} isYNamed={spec.series.length > 1} />;
  if (spec.kind === 'shares') return <SharesBar bars={spec.bars} description={description} />;
  return <BarRows rows={barRowsOf(spec, format)} description={description} />;
}

/** One line needs no legend, so the caption names it; several are named by the legend, and the caption says what they measure. */
function captionOf({ spec, title, format, currency }: ChartProps): string {
  if (!('y' in spec)) return title;
  const isOneLine = spec.kind === 'line' && spec.series.length === 1;
  return (isOneLine ? spec.series[0]?.label : undefined) ?? axisText(format.locale, currency).label(spec.y);
}

/** Enough of the data to know the picture by: the first and the last lines of the table. */
function descriptionOf(rows: readonly (readonly string[])[]): string {
  const named = rows.length > 8 ? [...rows.slice(0, 3), ['…'], ...rows.slice(-2)] : rows;
  return named.map(([head, ...cells]) => (cells.length > 0 ? `${head}: ${cells.join(', ')}` : head)).join('; ');
}
