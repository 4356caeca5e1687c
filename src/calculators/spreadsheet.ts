import type { CalculatorDefinition, Results, Values } from './definition.ts';
import { plainNumber } from './plain-number.ts';

/** Excel refuses formulas above 8,192 characters. */
const longestFormula = 8_000;

/** The spreadsheet formulas, in en-US syntax, of the outputs that have a result. */
export function spreadsheetFormulas(
  definition: CalculatorDefinition,
  values: Values,
  results: Results,
): Record<string, string> {
  const formulas: Record<string, string> = {};
  for (const [output, formula] of Object.entries(definition.spreadsheet(values))) {
    if (formula !== undefined && results[output] !== undefined && formula.length <= longestFormula)
      formulas[output] = formula;
  }
  return formulas;
}

/** sheet`100*${8}/${100}` // => "=100*8/100"; nothing while a number is missing. */
export function sheet(
  texts: TemplateStringsArray,
  ...parts: readonly (number | string | undefined)[]
): string | undefined {
  if (parts.includes(undefined)) return undefined;
  return `=${texts.map((text, index) => text + term(parts[index])).join('')}`;
}

/** A number as a formula's operand: negative ones in brackets, since -2^2 is 4 in a spreadsheet. Texts are put in as they are. */
export function term(part: number | string | undefined): string {
  if (typeof part !== 'number') return part ?? '';
  return part < 0 ? `(${plainNumber(part)})` : plainNumber(part);
}

/** "20000*10+50000*40", not SUM: Excel takes no more than 255 arguments. */
export function sumOf(terms: readonly string[]): string {
  return terms.length > 0 ? terms.join('+') : '0';
}
