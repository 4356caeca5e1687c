import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Delivery } from '../build/deliver.ts';
import { pageLedger, type PageLedger, type PlannedPage } from '../reuse/pages.ts';
import { fileOf } from '../reuse/stale.ts';
import { readState, writeState, type BuildState } from '../reuse/state.ts';
import { startThread, type Thread } from './threads.ts';

/**
 * Takes the pages that nothing has changed about over from the last output, and remembers what each page read.
 * `npm run build` asks for it through the environment; a plain `astro build` renders everything.
 */
export function reuse(): AstroIntegration {
  let output = '';
  let thread: Thread<readonly Delivery[] | 'end'>;
  return {
    name: 'reuse',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        thread = startThread('file-thread.ts');
        pageLedger().listeners.push({ planned: (_, pages) => thread.send(takeOver(pages, output)) });
      },
      'astro:build:done': async ({ logger }) => {
        const { REUSE_STATE: file, REUSE_CODE: code = '' } = process.env;
        const ledger = pageLedger();
        await thread.end('end');
        if (!file) return;
        if (ledger.reused.size > 0)
          logger.info(`${ledger.reused.size} pages are as they were and were not rendered again`);
        const before = await readState(file);
        await writeState(`${file}.next`, { code, content: '', files: {}, ...numbered(ledger, before) });
      },
    },
  };
}

function takeOver(pages: readonly PlannedPage[], output: string): Delivery[] {
  const { REUSE_OUTPUT: last = '' } = process.env;
  return pages
    .filter(({ isReused }) => isReused)
    .map(({ address }) => {
      const from = path.join(last, fileOf(address));
      return { from, to: path.join(output, fileOf(address)), last: from };
    });
}

/** Reads by number: a term is read by some twenty pages, and its name stands once. */
function numbered(
  { rendered, reused, digestOf }: PageLedger,
  before: BuildState | undefined,
): Pick<BuildState, 'pages' | 'reads'> {
  const numbers = new Map<string, number>();
  const numberOf = (read: string): number => {
    const number = numbers.get(read) ?? numbers.size;
    numbers.set(read, number);
    return number;
  };
  const pages: Record<string, readonly number[]> = {};
  for (const address of reused)
    pages[address] = (before?.pages[address] ?? []).map((index) => numberOf(before?.reads[index]?.[0] ?? ''));
  for (const [address, reads] of rendered) if (!reads.has('everything')) pages[address] = [...reads].map(numberOf);
  return { pages, reads: [...numbers.keys()].map((read) => [read, digestOf?.(read) ?? '']) };
}
