import { Component, type VNode } from 'preact';
import { solveStrings } from '../../../interface/calculator-tools.ts';
import { message } from '../../messages.ts';
import { parseNumber } from '../../number-input.ts';
import { solveFor } from '../../solve.ts';
import { Picker } from './Picker.tsx';
import { SolveAnswer } from './SolveAnswer.tsx';
import { labelOf } from './labels.ts';
import type { ToolBodyProps } from './Tool.tsx';

interface SolveState {
  readonly output: string;
  readonly input: string;
  readonly target: string;
}

/** Fixes a result and looks for the input that gives it. */
export class SolveTool extends Component<ToolBodyProps, SolveState> {
  private readonly solvable = this.props.session.definition.solve ?? {};
  override state = this.choose(Object.keys(this.solvable)[0] ?? '');

  private choose(output: string): SolveState {
    return { output, input: this.solvable[output]?.[0] ?? '', target: '' };
  }

  private readonly onOutput = (output: string): void => this.setState(this.choose(output));
  private readonly onInput = (input: string): void => this.setState({ input });
  private readonly onTarget = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) this.setState({ target: event.currentTarget.value });
  };

  override render(): VNode {
    const { session } = this.props;
    const { output, input, target } = this.state;
    const strings = solveStrings[session.locale];
    const options = (ids: readonly string[]) => ids.map((id) => ({ id, label: labelOf(session, id) }));
    return (
      <>
        <p class="calculator-hint">{strings.intro}</p>
        <div class="calculator-solve">
          <Picker
            id="solve-output"
            label={strings.output}
            options={options(Object.keys(this.solvable))}
            value={output}
            onPick={this.onOutput}
          />
          <div>
            <label for="solve-target">{strings.target}</label>
            <input
              id="solve-target"
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={target}
              onInput={this.onTarget}
            />
          </div>
          <Picker
            id="solve-input"
            label={strings.input}
            options={options(this.solvable[output] ?? [])}
            value={input}
            onPick={this.onInput}
          />
        </div>
        <Answer session={session} state={this.state} />
      </>
    );
  }
}

function Answer({ session, state }: ToolBodyProps & { state: SolveState }): VNode {
  const { definition, screen, locale } = session;
  const target = parseNumber(state.target, locale);
  if (target.kind === 'empty') return <p class="calculator-hint">{solveStrings[locale].waiting}</p>;
  if (target.kind === 'invalid')
    return <p class="calculator-note is-error">{message(target.reason, {}, screen.format)}</p>;
  const solution = solveFor(definition, state.output, target.value, state.input, screen.values);
  return <SolveAnswer session={session} solution={solution} output={state.output} input={state.input} />;
}
