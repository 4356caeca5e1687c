import type { VNode } from 'preact';
import { solveStrings } from '../../../interface/calculator-tools.ts';
import type { NumberUnit } from '../../definition.ts';
import { message } from '../../messages.ts';
import type { Solution, WholeSolution } from '../../solve.ts';
import { typedText, withText } from '../draft.ts';
import type { Session } from '../session.ts';
import { labelOf, outputOf } from './labels.ts';

interface SolveAnswerProps {
  readonly session: Session;
  readonly solution: Solution;
  readonly output: string;
  readonly input: string;
}

/** The value that was looked for, or in words why there is none. */
export function SolveAnswer({ session, solution, output, input }: SolveAnswerProps): VNode {
  const { format } = session.screen;
  if (solution.kind === 'none')
    return <p class="calculator-note is-notice">{message(solution.reason, solution.params, format)}</p>;
  if (solution.kind === 'any') return <p class="calculator-note is-notice">{message('any-value', {}, format)}</p>;
  const { value, whole = [], also } = solution;
  return (
    <div class="calculator-answer" role="status">
      <p>
        {labelOf(session, input)} <strong>{format.value(value, unitOf(session, input))}</strong>
      </p>
      {also && <p class="calculator-hint">{message(`also-${also}`, {}, format)}</p>}
      {whole.map((choice) => (
        <p key={choice.value} class="calculator-hint">
          {wholeText(session, choice, output)}
        </p>
      ))}
      <div class="calculator-actions">
        {(whole.length > 0 ? whole.map((choice) => choice.value) : [value]).map((put) => (
          <PutButton key={put} session={session} input={input} value={put} />
        ))}
      </div>
    </div>
  );
}

function PutButton({ session, input, value }: { session: Session; input: string; value: number }): VNode {
  const { screen, locale } = session;
  const text = screen.format.value(value, unitOf(session, input));
  const put = (): void => {
    session.edit(withText(screen.draft, input, typedText(value, locale)));
    session.announce(
      `${solveStrings[locale].done.replace('{input}', () => labelOf(session, input)).replace('{value}', () => text)} ${session.summary()}`,
    );
  };
  return (
    <button type="button" onClick={put}>
      {solveStrings[locale].put.replace('{value}', () => text)}
    </button>
  );
}

function wholeText(session: Session, { value, result }: WholeSolution, output: string): string {
  const { format } = session.screen;
  return solveStrings[session.locale].whole
    .replace('{value}', () => format.value(value, 'count'))
    .replace('{result}', () => format.value(result, outputOf(session, output)?.unit ?? 'number'));
}

function unitOf({ definition }: Session, input: string): NumberUnit {
  const field = definition.inputs.find(({ id }) => id === input);
  return field?.kind === 'number' ? field.unit : 'number';
}
