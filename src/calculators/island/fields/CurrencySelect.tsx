import type { VNode } from 'preact';
import type { CalculatorDefinition, InputField } from '../../definition.ts';
import { currencies } from '../../number-format.ts';
import { controlId } from '../control.ts';
import type { Session } from '../session.ts';

export function usesMoney({ inputs, outputs }: CalculatorDefinition): boolean {
  const isMoney = (field: InputField): boolean =>
    field.kind === 'rows' ? field.columns.some(isMoney) : unitOf(field) === 'money';
  return inputs.some(isMoney) || outputs.some(({ unit }) => unit === 'money');
}

/** A label for the amounts: nothing is converted. */
export function CurrencySelect({ session }: { session: Session }): VNode {
  const chosen = session.screen.draft.currency;
  return (
    <div class="calculator-field calculator-currency">
      <label for={controlId('currency')}>{session.strings.currency}</label>
      <select id={controlId('currency')} name="currency" value={chosen}>
        {currencies.map((currency) => (
          <option key={currency} value={currency} selected={currency === chosen}>
            {currency}
          </option>
        ))}
      </select>
    </div>
  );
}

function unitOf(field: InputField): string | undefined {
  return field.kind === 'number' ? field.unit : undefined;
}
