import { createReadStream } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Delivery } from '../build/deliver.ts';
import { filesBelow } from '../build/inputs.ts';
import { pageLedger } from '../reuse/pages.ts';
import { startThread, type Thread } from './threads.ts';

/**
 * Publishes the terms' own sources under `data/source/`, where the form for improvements loads them. They are copied,
 * not rendered, in a thread of their own.
 */
export function contentSource(): AstroIntegration {
  let content = '';
  let target = '';
  let thread: Thread<readonly Delivery[] | 'end'>;
  return {
    name: 'content-source',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.root));
        target = fileURLToPath(new URL('data/source/', config.outDir));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = /\/data\/source\/((?:terms\/[a-z0-9-]+\/[a-z]{2}\.mdx)|categories\.yaml)$/.exec(
            request.url ?? '',
          )?.[1];
          if (!file) return next();
          const stream = createReadStream(path.join(content, file));
          stream.on('error', () => next());
          stream.on('open', () => stream.pipe(response));
        });
      },
      'astro:build:start': async () => {
        thread = startThread('file-thread.ts');
        let waiting = await deliveries(content, target);
        // Not before pages are planned: until then Astro may empty the output.
        const planned = () => {
          thread.send(waiting);
          waiting = [];
        };
        pageLedger().listeners.push({ planned });
      },
      'astro:build:done': () => thread.end('end').then(() => undefined),
    },
  };
}

/** A source that is as it was is shared with the last output, where `npm run build` says which that is. */
async function deliveries(content: string, target: string): Promise<Delivery[]> {
  const last = process.env['REUSE_OUTPUT'];
  const terms = (await filesBelow(content, 'terms')).filter((file) => file.endsWith('.mdx'));
  return [...terms, 'categories.yaml'].map((file) => ({
    from: path.join(content, file),
    to: path.join(target, file),
    ...(last && { last: path.join(last, 'data/source', file) }),
  }));
}
