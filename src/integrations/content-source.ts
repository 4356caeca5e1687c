import { createReadStream, mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inParallel } from '../build/in-parallel.ts';
import { filesBelow } from '../build/inputs.ts';

/**
 * Publishes the terms' own sources under `data/source/`, where the form for improvements loads them. They are copied,
 * not rendered: ten thousand small files cost a page's worth of time.
 */
export function contentSource(): AstroIntegration {
  let content = '';
  return {
    name: 'content-source',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.root));
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
      'astro:build:done': async ({ dir }) => {
        const target = fileURLToPath(new URL('data/source/', dir));
        const terms = (await filesBelow(content, 'terms')).filter((file) => file.endsWith('.mdx'));
        const folders = new Set(terms.map((file) => path.dirname(file)));
        for (const folder of folders) mkdirSync(path.join(target, folder), { recursive: true });
        await inParallel([...terms, 'categories.yaml'], (file) =>
          copyFile(path.join(content, file), path.join(target, file)),
        );
      },
    },
  };
}
