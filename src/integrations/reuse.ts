import { link } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inParallel } from '../build/in-parallel.ts';
import { linkOrCopy } from '../build/output.ts';
import { pageLedger, type PageLedger } from '../reuse/pages.ts';
import { fileOf } from '../reuse/stale.ts';
import { readState, writeState, type BuildState } from '../reuse/state.ts';

/**
 * Takes the pages that nothing has changed about over from the last output, and remembers what each page read.
 * `npm run build` asks for it through the environment; a plain `astro build` renders everything.
 */
export function reuse(): AstroIntegration {
  return {
    name: 'reuse',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { REUSE_STATE: file, REUSE_OUTPUT: last = '', REUSE_CODE: code = '' } = process.env;
        if (!file) return;
        const ledger = pageLedger();
        await inParallel(ledger.reused, (address) => takeOver(last, fileURLToPath(dir), fileOf(address)));
        if (ledger.reused.size > 0)
          logger.info(`${ledger.reused.size} pages are as they were and were not rendered again`);
        const before = await readState(file);
        await writeState(`${file}.next`, { code, content: '', files: {}, ...numbered(ledger, before) });
      },
    },
  };
}

async function takeOver(last: string, output: string, file: string): Promise<void> {
  await linkOrCopy(path.join(last, file), path.join(output, file), link);
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
