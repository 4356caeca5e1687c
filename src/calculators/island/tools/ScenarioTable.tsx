import type { VNode } from 'preact';
import { whatIfStrings } from '../../../interface/calculator-tools.ts';
import type { InputField, OutputField } from '../../definition.ts';
import { noValue } from '../../number-format.ts';
import { isRows } from '../../values.ts';
import { Icon } from '../Icon.tsx';
import { resultText } from '../result-text.ts';
import type { Screen } from '../screen.ts';
import type { Session } from '../session.ts';

export interface Scenario {
  readonly letter: string;
  readonly screen: Screen;
}

interface ScenarioTableProps {
  readonly session: Session;
  readonly scenarios: readonly Scenario[];
  readonly onRemove: (letter: string) => void;
  readonly onRestore: (screen: Screen) => void;
}

export function ScenarioTable({ session, scenarios, onRemove, onRestore }: ScenarioTableProps): VNode {
  const { definition, locale } = session;
  const screens = [session.screen, ...scenarios.map(({ screen }) => screen)];
  const strings = whatIfStrings[locale];
  return (
    <div class="calculator-scroll" tabIndex={0} role="group" aria-labelledby="scenarios">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{strings.now}</th>
            {scenarios.map(({ letter, screen }) => (
              <th key={letter} scope="col">
                <Head
                  name={strings.scenario.replace('{letter}', letter)}
                  session={session}
                  onRemove={() => onRemove(letter)}
                  onRestore={() => onRestore(screen)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {definition.inputs.map((field) => (
            <Line
              key={field.id}
              label={field.label[locale]}
              cells={screens.map((screen) => inputText(field, screen, session))}
            />
          ))}
        </tbody>
        <tbody class="is-results">
          {allOutputs(screens).map((output) => (
            <Line
              key={output.id}
              label={output.label[locale]}
              cells={screens.map((screen) => resultText(output, screen) ?? noValue)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly name: string;
  readonly session: Session;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
}

function Head({ name, session, onRemove, onRestore }: HeadProps): VNode {
  const strings = whatIfStrings[session.locale];
  return (
    <>
      {name}
      <span class="calculator-head-actions">
        <button
          type="button"
          class="calculator-icon"
          aria-label={strings.restore.replace('{name}', name)}
          onClick={onRestore}
        >
          <Icon name="restore" />
        </button>
        <button
          type="button"
          class="calculator-icon is-remove"
          aria-label={strings.remove.replace('{name}', name)}
          onClick={onRemove}
        />
      </span>
    </>
  );
}

function Line({ label, cells }: { label: string; cells: readonly string[] }): VNode {
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

function inputText(field: InputField, screen: Screen, { locale }: Session): string {
  const value = screen.values[field.id];
  if (isRows(value)) return whatIfStrings[locale].rows.replace('{n}', String(value.length));
  if (field.kind === 'choice') return field.choices.find(({ id }) => id === value)?.label[locale] ?? noValue;
  return screen.format.value(value, field.kind === 'number' ? field.unit : 'text');
}

/** Scenarios may have more results than the numbers of now: a forecast for more periods. */
function allOutputs(screens: readonly Screen[]): readonly OutputField[] {
  return [...new Map(screens.flatMap(({ outputs }) => outputs.map((output) => [output.id, output] as const))).values()];
}
