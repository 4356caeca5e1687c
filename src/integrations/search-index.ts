import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Pagefind's own interfaces, which the site does not use. */
const unused = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'];

/** Indexes the built pages for search, one index a language, into `pagefind/` of the output. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const started = performance.now();
        const pages = await index(output);
        logger.info(`${pages} pages indexed in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

async function index(output: string): Promise<number> {
  const { index: searchable, errors } = await pagefind.createIndex({ includeCharacters: '&/' });
  if (!searchable) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const added = await searchable.addDirectory({ path: output });
  const written = await searchable.writeFiles({ outputPath: path.join(output, 'pagefind') });
  await pagefind.close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`The search index cannot be made: ${faults.join('; ')}`);
  await Promise.all(unused.map((file) => rm(path.join(output, 'pagefind', file), { force: true })));
  return added.page_count;
}
