import { Component, type VNode } from 'preact';
import { whatIfStrings } from '../../../interface/calculator-tools.ts';
import type { Screen } from '../screen.ts';
import { ScenarioTable, type Scenario } from './ScenarioTable.tsx';
import { SensitivityTable } from './SensitivityTable.tsx';
import type { ToolBodyProps } from './Tool.tsx';

const letters = ['A', 'B', 'C'] as const;

/** Up to three sets of numbers side by side, and how the result answers to two inputs. */
export class WhatIfTool extends Component<ToolBodyProps, { scenarios: readonly Scenario[] }> {
  override state = { scenarios: [] as readonly Scenario[] };

  private readonly save = (): void => {
    const { scenarios } = this.state;
    const letter = letters.find((free) => !scenarios.some((scenario) => scenario.letter === free));
    if (letter) this.setState({ scenarios: [...scenarios, { letter, screen: this.props.session.screen }] });
  };

  private readonly remove = (letter: string): void => {
    this.setState({ scenarios: this.state.scenarios.filter((scenario) => scenario.letter !== letter) });
  };

  private readonly restore = ({ draft }: Screen): void => {
    this.props.session.edit(draft);
  };

  override render(): VNode {
    const { session } = this.props;
    const { scenarios } = this.state;
    const strings = whatIfStrings[session.locale];
    return (
      <>
        <section aria-labelledby="scenarios">
          <p id="scenarios" class="calculator-subtitle">
            {strings.scenarios}
          </p>
          <p class="calculator-hint">{strings.scenariosHint}</p>
          {scenarios.length > 0 && (
            <ScenarioTable session={session} scenarios={scenarios} onRemove={this.remove} onRestore={this.restore} />
          )}
          <button type="button" disabled={scenarios.length === letters.length} onClick={this.save}>
            {strings.save}
          </button>
        </section>
        <SensitivityTable session={session} />
      </>
    );
  }
}
