import type { Localized } from '../../../locales.ts';
import type { ChartSpec, Formatter } from '../../definition.ts';

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const headings: Localized<Readonly<Record<'name' | 'value' | 'part' | 'whole', string>>> = {
  ro: { name: 'Denumire', value: 'Valoare', part: 'Parte', whole: 'Întreg' },
  en: { name: 'Name', value: 'Value', part: 'Part', whole: 'Whole' },
};

/** The data of a chart as a table, in the same words and numbers. */
export function chartTable(spec: ChartSpec, format: Formatter): ChartTable {
  if (spec.kind === 'line') return lineTable(spec, format);
  const unit = 'y' in spec ? spec.y.unit : 'count';
  const words = headings[format.locale];
  const hasFilled = spec.bars.some(({ filled }) => filled !== undefined);
  return {
    head: [words.name, ...(hasFilled ? [words.part, words.whole] : [words.value])],
    rows: spec.bars.map(({ label, value, filled, role }) => [
      label,
      ...(hasFilled ? [format.value(filled, unit)] : []),
      format.value(role === 'loss' ? -Math.abs(value) : value, unit),
    ]),
  };
}

function lineTable(spec: Extract<ChartSpec, { kind: 'line' }>, format: Formatter): ChartTable {
  const places = [...new Set(spec.series.flatMap(({ points }) => points.map(([x]) => x)))].toSorted((a, b) => a - b);
  const columns = spec.series.map(({ points }) => new Map(points));
  return {
    head: [spec.x.label, ...spec.series.map(({ label }) => label)],
    rows: places.map((x) => [
      format.value(x, plainUnit(spec.x.unit)),
      ...columns.map((column) => format.value(column.get(x), spec.y.unit)),
    ]),
  };
}

/** "3 luni" in each line under "luni" would only repeat the heading. */
function plainUnit(unit: 'months' | 'days' | 'years' | string): 'number' | 'money' | 'percent' {
  return unit === 'money' || unit === 'percent' ? unit : 'number';
}
