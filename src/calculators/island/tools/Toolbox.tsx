import type { VNode } from 'preact';
import type { Session } from '../session.ts';
import { Tool } from './Tool.tsx';

const loaders = {
  quote: async () => (await import('./quote/QuoteTool.tsx')).QuoteTool,
  solve: async () => (await import('./SolveTool.tsx')).SolveTool,
  whatIf: async () => (await import('./WhatIfTool.tsx')).WhatIfTool,
  takeAway: async () => (await import('./TakeAwayTool.tsx')).TakeAwayTool,
};

/** What most readers do not need at first sight, each behind a line of its own and fetched when it is opened. */
export function Toolbox({ session }: { session: Session }): VNode {
  const { definition, strings } = session;
  return (
    <div class="calculator-toolbox needs-script">
      {definition.id === 'quote-builder' && <Tool body={{ session }} label={strings.quote} load={loaders.quote} />}
      {definition.solve && <Tool body={{ session }} label={strings.solve} load={loaders.solve} />}
      <Tool body={{ session }} label={strings.whatIf} load={loaders.whatIf} />
      <Tool body={{ session }} label={strings.takeAway} load={loaders.takeAway} />
    </div>
  );
}
