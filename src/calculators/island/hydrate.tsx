import { hydrate } from 'preact';
import { isLocale } from '../../locales.ts';
import { calculatorStrings } from '../../interface/calculator.ts';
import type { CalculatorDefinition } from '../definition.ts';
import { Calculator, type CalculatorLink } from './Calculator.tsx';
import { storedState } from './state-places.ts';

/** Each page loads its own calculator's definition and no other. */
const definitions = import.meta.glob<CalculatorDefinition>('../*/definition.ts', { import: 'default' });

/** Takes over the calculator that the build has drawn inside `root`. */
export async function hydrateCalculator(root: HTMLElement): Promise<void> {
  const { calculatorIsland: id = '', locale = '', links = '{}' } = root.dataset;
  if (!isLocale(locale)) return;
  const [definition, rows] = await Promise.all([
    definitions[`../${id}/definition.ts`]?.(),
    // Rows of the reader's own are drawn at once; those of the example stand there already.
    root.querySelector('[data-rows]') && (location.hash || storedState(id))
      ? import('./rows/RowsEditor.tsx')
      : undefined,
  ]);
  if (!definition) return;
  hydrate(
    <Calculator
      definition={definition}
      locale={locale}
      strings={calculatorStrings[locale]}
      links={JSON.parse(links) as Record<string, CalculatorLink>}
      RowsEditor={rows?.RowsEditor}
      Chart={undefined}
    />,
    root,
  );
}
