import type { VNode } from 'preact';
import type { OutputField } from '../../definition.ts';
import { noValue } from '../../number-format.ts';
import { blankReason } from '../blank-result.ts';
import type { CalculatorLink } from '../Calculator.tsx';
import { controlId } from '../control.ts';
import { rawResult, resultText } from '../result-text.ts';
import type { Session } from '../session.ts';
import { Feeds } from './Feeds.tsx';
import { Steps } from './Steps.tsx';

interface ResultsProps {
  readonly session: Session;
  readonly links: Readonly<Record<string, CalculatorLink>>;
}

/** The main result large, the others in a list, and a sentence on what they mean. */
export function Results({ session, links }: ResultsProps): VNode {
  const { screen, locale, strings } = session;
  const [main, ...others] = screen.outputs;
  const fields = new Set(Object.keys(screen.draft.texts));
  const notices = screen.notices.filter(({ field }) => field === undefined || !fields.has(field));
  return (
    <section class="calculator-results" aria-label={strings.result}>
      {main && (
        <div class="calculator-main">
          <p class="calculator-main-label">{main.label[locale]}</p>
          <Result session={session} output={main} reasons={new Set()} />
        </div>
      )}
      {screen.reading && <p class="calculator-reading">{screen.reading}</p>}
      <OtherResults session={session} outputs={others} />
      {[...linkTexts(session), ...notices.map(({ text }) => text)].map((text) => (
        <p key={text} class="calculator-note is-notice">
          {text}
        </p>
      ))}
      <Feeds session={session} links={links} />
      <Steps session={session} />
    </section>
  );
}

/** What of an opened link was left out; each reason once. */
function linkTexts(session: Session): readonly string[] {
  const texts = session.linkProblems.map(({ key, reason }) =>
    [key, session.faultText({ reason, params: {} })].filter(Boolean).join(': '),
  );
  return [...new Set(texts)].slice(0, 5);
}

function OtherResults({ session, outputs }: { session: Session; outputs: readonly OutputField[] }): VNode | null {
  if (outputs.length === 0) return null;
  // What is missing is said once, beside the main result.
  const [main] = session.screen.outputs;
  const said = new Set(main && resultText(main, session.screen) === undefined ? [reasonFor(session, main)] : []);
  return (
    <dl class="calculator-others">
      {outputs.map((output) => (
        <div key={output.id}>
          <dt>{output.label[session.locale]}</dt>
          <dd>
            <Result session={session} output={output} reasons={said} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ResultProps {
  readonly session: Session;
  readonly output: OutputField;
  /** Reasons that were given already. */
  readonly reasons: Set<string>;
}

/** The live region speaks for all results, so the outputs themselves are silent. */
function Result({ session, output, reasons }: ResultProps): VNode {
  const { screen, definition } = session;
  const text = resultText(output, screen);
  const reason = text === undefined ? reasonFor(session, output) : '';
  const isNew = reason !== '' && !reasons.has(reason);
  reasons.add(reason);
  return (
    <>
      <output
        name={output.id}
        for={definition.inputs.map(({ id }) => controlId(id)).join(' ')}
        data-value={rawResult(screen.results[output.id])}
        aria-live="off"
      >
        {text ?? noValue}
      </output>
      {isNew && <span class="calculator-blank">{reason}</span>}
    </>
  );
}

function reasonFor(session: Session, output: OutputField): string {
  return blankReason(session.definition, session.screen, output.id, session.strings);
}
