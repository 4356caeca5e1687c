import type { VNode } from 'preact';
import type { Session } from '../session.ts';

/** The computation, line by line, with the reader's own numbers. */
export function Steps({ session }: { session: Session }): VNode | null {
  const { definition, screen, strings, locale } = session;
  const steps = definition.steps(screen.values, screen.results, screen.format);
  if (steps.length === 0) return null;
  return (
    <details class="calculator-tool calculator-steps">
      <summary>{strings.steps}</summary>
      <ol>
        {steps.map(({ label, expression }, index) => (
          <li key={index}>
            {label[locale]}
            <span class="calculator-expression">{expression}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
