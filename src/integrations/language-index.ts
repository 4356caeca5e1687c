import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PagefindServiceConfig } from 'pagefind';
import type { IndexMessage } from './index-thread.ts';

/** The search index of one language, made in a thread of its own (`index-thread.ts`). */
export interface LanguageIndex {
  send(message: IndexMessage): void;
  /** Writes the index of what was sent, and gives the number of pages in it. */
  write(kept: string, published: string): Promise<number>;
}

export function startLanguageIndex(workerData: PagefindServiceConfig): LanguageIndex {
  const thread = new Worker(new URL('index-thread.ts', import.meta.url), { workerData });
  // What goes wrong while pages are rendered is told when the index is asked for; a build that fails does not wait for it.
  const failure = new Promise<never>((_, reject) => thread.once('error', reject));
  failure.catch(() => undefined);
  thread.unref();
  const send = (message: IndexMessage) => thread.postMessage(message);
  return {
    send,
    async write(kept, published) {
      thread.ref();
      const written = once(thread, 'message');
      send({ kind: 'write', kept, published });
      const [count] = (await Promise.race([written, failure])) as [number];
      return count;
    },
  };
}
