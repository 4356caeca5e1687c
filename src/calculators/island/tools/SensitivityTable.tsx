import type { VNode } from 'preact';
import { whatIfStrings } from '../../../interface/calculator-tools.ts';
import type { NumberField } from '../../definition.ts';
import { labelOf, outputOf } from './labels.ts';
import { changes, sensitivityOf } from './sensitivity.ts';
import type { ToolBodyProps } from './Tool.tsx';

/** How the result answers to two inputs at once; the middle cell is the one of now. */
export function SensitivityTable({ session }: ToolBodyProps): VNode | null {
  const { definition, screen, locale } = session;
  const table = sensitivityOf(definition, screen.values, locale);
  const output = outputOf(session, definition.sensitivity?.output ?? '');
  if (!table || !output) return null;
  const strings = whatIfStrings[locale];
  const head = (field: NumberField, value: number, index: number): VNode => (
    <>
      {signed(changes[index] ?? 0, locale)}
      <span class="calculator-optional"> {screen.format.value(value, field.unit)}</span>
    </>
  );
  const hint = strings.sensitivityHint
    .replace('{row}', () => labelOf(session, table.rowInput.id))
    .replace('{column}', () => labelOf(session, table.columnInput.id));
  return (
    <section aria-labelledby="sensitivity">
      <p id="sensitivity" class="calculator-subtitle">
        {strings.sensitivity.replace('{output}', () => output.label[locale])}
      </p>
      <p class="calculator-hint">{hint}</p>
      <div class="calculator-scroll" tabIndex={0} role="group" aria-labelledby="sensitivity">
        <table class="calculator-grid">
          <thead>
            <tr>
              <td />
              {table.columnValues.map((value, index) => (
                <th key={index} scope="col">
                  {head(table.columnInput, value, index)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.results.map((cells, row) => (
              <tr key={row}>
                <th scope="row">{head(table.rowInput, table.rowValues[row] ?? 0, row)}</th>
                {cells.map((cell, column) => (
                  <td key={column} class={changes[row] === 0 && changes[column] === 0 ? 'is-now' : undefined}>
                    {screen.format.value(cell, output.unit)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function signed(change: number, locale: string): string {
  const sign = change < 0 ? '−' : change > 0 ? '+' : '';
  return `${sign}${Math.abs(change)}${locale === 'ro' ? '\u00a0%' : '%'}`;
}
