import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a page read of the content while it was rendered: `term churn-rate`, `backlinks en churn-rate`. A page whose
 * code and whose reads are as they were need not be rendered again.
 */
export type Reads = ReadonlySet<string>;

const current = new AsyncLocalStorage<Set<string>>();

/** Runs a page's rendering and gives what it read; what runs at the same time for other pages is kept apart. */
export async function collectReads<Result>(
  render: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly reads: Reads }> {
  const reads = new Set<string>();
  const result = await current.run(reads, render);
  return { result, reads };
}

/** Notes a read for the page that is being rendered; outside of a page, and in `dev`, nothing happens. */
export function note(...words: readonly string[]): void {
  current.getStore()?.add(words.join(' '));
}
