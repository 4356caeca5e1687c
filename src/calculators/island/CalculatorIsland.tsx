import type { VNode } from 'preact';
import type { Locale } from '../../locales.ts';
import { calculatorStrings } from '../../interface/calculator.ts';
import { getCalculator } from '../registry.ts';
import { Calculator, type CalculatorLink } from './Calculator.tsx';
import { Chart } from './charts/Chart.tsx';
import { RowsEditor } from './rows/RowsEditor.tsx';

interface CalculatorIslandProps {
  readonly id: string;
  readonly locale: Locale;
  readonly links: Readonly<Record<string, CalculatorLink>>;
}

/** The calculator as the build draws it, with its worked example. The browser takes it over in `hydrate.tsx`. */
export function CalculatorIsland({ id, locale, links }: CalculatorIslandProps): VNode {
  const strings = calculatorStrings[locale];
  return (
    <Calculator
      definition={getCalculator(id)}
      locale={locale}
      strings={strings}
      links={links}
      RowsEditor={RowsEditor}
      Chart={Chart}
    />
  );
}
