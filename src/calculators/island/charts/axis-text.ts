import { locales, type Locale } from '../../../locales.ts';
import type { ChartAxis, NumberUnit } from '../../definition.ts';

export interface AxisText {
  readonly tick: (value: number, unit: NumberUnit) => string;
  readonly label: (axis: ChartAxis) => string;
}

/** Short numbers for ticks ("50 K"); the currency stands once, in the axis' label. */
export function axisText(locale: Locale, currency: string): AxisText {
  const compact = new Intl.NumberFormat(locales[locale].numberFormat, {
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  const percent = locale === 'ro' ? '\u00a0%' : '%';
  return {
    tick: (value, unit) => compact.format(value) + (unit === 'percent' ? percent : ''),
    label: ({ label, unit }) => (unit === 'money' ? `${label} (${currency})` : label),
  };
}
