import { calculators } from '../calculators/registry.ts';
import type { AnyEntry } from '../glossary/glossary.ts';
import calculator from '../styles/calculator.css?inline';
import rows from '../styles/calculator-rows.css?inline';
import figures from '../styles/figures.css?inline';
import quote from '../styles/quote-sheet.css?inline';

/** Style sheets of parts that few pages hold: a page asks for those that it needs, and the others do not carry them. */
export const figureStyles: readonly string[] = [figures];

/** What a calculator needs: one with rows more than one without, and the quote its printed sheet. */
export function calculatorStyles(id: string): readonly string[] {
  const hasRows = calculators.get(id)?.inputs.some(({ kind }) => kind === 'rows');
  return [calculator, ...(hasRows ? [rows] : []), ...(id === 'quote-builder' ? [quote] : [])];
}

/** What the figures and calculators in an entry's text need. */
export function componentStyles({ components }: Pick<AnyEntry, 'components'>): readonly string[] {
  return components.flatMap(({ name, attributes }) => {
    if (name === 'Figure') return figureStyles;
    return name === 'Calculator' ? calculatorStyles(attributes['id'] ?? '') : [];
  });
}
