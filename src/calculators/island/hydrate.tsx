import { hydrate } from 'preact';
import { isLocale, type Locale } from '../../locales.ts';
import type { CalculatorStrings } from '../../interface/calculator.ts';
import type { CalculatorDefinition } from '../definition.ts';
import { Calculator, type CalculatorLink } from './Calculator.tsx';

/**
 * Each page loads its own calculator's definition and the words of its own language, and no other. What `?language=`
 * does: `build/one-language.ts`.
 */
const definitionsByLocale = {
  ro: import.meta.glob<CalculatorDefinition>('../*/definition.ts', { import: 'default', query: '?language=ro' }),
  en: import.meta.glob<CalculatorDefinition>('../*/definition.ts', { import: 'default', query: '?language=en' }),
};
const stringsByLocale = {
  ro: import.meta.glob<Strings>('../../interface/calculator.ts', { query: '?language=ro' }),
  en: import.meta.glob<Strings>('../../interface/calculator.ts', { query: '?language=en' }),
};

interface Strings {
  readonly calculatorStrings: Record<Locale, CalculatorStrings>;
}

/** Takes over the calculator that the build has drawn inside `root`. */
export async function hydrateCalculator(root: HTMLElement): Promise<void> {
  const { calculatorIsland: id = '', locale = '', links = '{}' } = root.dataset;
  if (!isLocale(locale)) return;
  const [definition, strings, rows] = await Promise.all([
    definitionsByLocale[locale][`../${id}/definition.ts`]?.(),
    stringsByLocale[locale]['../../interface/calculator.ts']?.(),
    root.querySelector('[data-rows]') ? import('./rows/RowsEditor.tsx') : undefined,
  ]);
  if (!definition || !strings) return;
  hydrate(
    <Calculator
      definition={definition}
      locale={locale}
      strings={strings.calculatorStrings[locale]}
      links={JSON.parse(links) as Record<string, CalculatorLink>}
      RowsEditor={rows?.RowsEditor}
      Chart={undefined}
    />,
    root,
  );
}
