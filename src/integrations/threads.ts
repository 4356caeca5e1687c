import { once } from 'node:events';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** A thread that is sent work while pages are rendered, and asked at the end for what came of it. */
export interface Thread<Message> {
  send(message: Message): void;
  /** Sends the last message and gives the answer. What went wrong in the thread before is told here. */
  end(message: Message): Promise<unknown>;
}

/** A build that fails does not wait for its threads. */
export function startThread<Message>(file: string, options: WorkerOptions = {}): Thread<Message> {
  // Pages pass through: what is young dies young, and need not wait for a large heap to fill.
  const resourceLimits = { maxYoungGenerationSizeMb: 8 };
  const thread = new Worker(new URL(file, import.meta.url), { resourceLimits, ...options });
  const failure = new Promise<never>((_, reject) => thread.once('error', reject));
  failure.catch(() => undefined);
  thread.unref();
  const send = (message: Message) => thread.postMessage(message);
  return {
    send,
    async end(message) {
      thread.ref();
      const answer = once(thread, 'message');
      send(message);
      const [value] = (await Promise.race([answer, failure])) as [unknown];
      return value;
    },
  };
}
