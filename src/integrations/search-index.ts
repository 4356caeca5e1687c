import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { addPages } from './add-pages.ts';
import { publishKept } from './kept-pagefind.ts';
import { openIndex } from './open-index.ts';
import { cutChunks } from './pagefind-chunks.ts';
import { pagefindModule } from './pagefind-module.ts';
import { serveLastIndex } from './pagefind-in-dev.ts';

/** Pagefind's own interfaces, and its worker: the site uses neither. */
const unused = [
  'pagefind-worker.js',
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** Indexes the built pages for search, one index a language, into `pagefind/` of the output. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pagefindModule()] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveLastIndex(path.resolve('dist/pagefind')));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const started = performance.now();
        const pages = await index(output);
        logger.info(`${pages} pages indexed in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

/** Pagefind's files go through a folder that `npm run build` keeps between builds, where it gives one. */
async function index(output: string): Promise<number> {
  const memory = process.env['REUSE_MEMORY'];
  const published = path.join(output, 'pagefind');
  const kept = memory ? path.join(memory, 'pagefind') : published;
  const searchable = await openIndex({ includeCharacters: '&/' });
  const pages = await addPages(searchable, output);
  const written = await searchable.writeFiles({ outputPath: kept });
  await pagefind.close();
  if (written.errors.length > 0) throw new Error(`The search index cannot be made: ${written.errors.join('; ')}`);
  if (kept !== published) await publishKept(kept, published);
  await cutChunks(published);
  await Promise.all(unused.map((file) => rm(path.join(published, file), { force: true })));
  return pages;
}
