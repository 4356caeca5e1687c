import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../build/inputs.ts';
import { isLocale, localeKeys, type Locale } from '../locales.ts';
import { pageLedger } from '../reuse/pages.ts';
import { fileOf } from '../reuse/stale.ts';
import type { IndexMessage, IndexOutcome, IndexThreadData } from './index-thread.ts';
import { sharedEntries } from '../site/shared-entries.ts';
import { indexEntryFile, readIndexEntry } from './kept-pagefind.ts';
import { pagefindModule } from './pagefind-module.ts';
import { serveLastIndex } from './pagefind-in-dev.ts';
import { languageOf, searchablePart } from './searchable.ts';
import { startThread, type Thread } from './threads.ts';

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

type Indexes = Readonly<Record<Locale, Thread<IndexMessage>>>;

/** Indexes the built pages for search, one index a language, into `pagefind/` of the output. */
export function searchIndex(): AstroIntegration {
  let folder = '';
  let indexes: Indexes;
  let planned: ReadonlyMap<string, Locale>;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pagefindModule()] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveLastIndex(path.resolve('dist/pagefind')));
      },
      'astro:build:start': () => {
        indexes = startIndexes(folder);
        planned = listen(indexes);
      },
      'astro:build:done': async ({ logger }) => {
        const started = performance.now();
        await sendRest(folder, indexes, planned);
        const outcomes = await write(folder, indexes);
        const pages = outcomes.reduce((sum, outcome) => sum + outcome.pages, 0);
        const reused = localeKeys.filter((_, index) => outcomes[index]?.isReused).join(', ');
        logger.info(
          `${pages} pages indexed, ${Math.round(performance.now() - started)} ms after the last was rendered${reused && `; as it was: ${reused}`}`,
        );
      },
    },
  };
}

function startIndexes(output: string): Indexes {
  const { REUSE_CODE: code = '', REUSE_OUTPUT: last } = process.env;
  const { edited } = sharedEntries();
  const pairs = localeKeys.map((locale) => {
    const workerData: IndexThreadData = {
      kept: keptFolder(output, locale),
      code,
      ahead: edited.has(locale) ? last : undefined,
    };
    return [locale, startThread<IndexMessage>('index-thread.ts', { workerData })];
  });
  return Object.fromEntries(pairs) as Indexes;
}

/** Pagefind's files go through a folder that `npm run build` keeps between builds, where it gives one. */
function keptFolder(output: string, locale: Locale): string {
  const memory = process.env['REUSE_MEMORY'];
  return path.join(memory ?? output, memory ? 'pagefind' : '.pagefind', locale);
}

/** Sends the pages that are planned in good time, the terms, as they are rendered. Gives the files of these pages. */
function listen(indexes: Indexes): ReadonlyMap<string, Locale> {
  const planned = new Map<string, Locale>();
  const { REUSE_OUTPUT: last = '' } = process.env;
  pageLedger().listeners.push({
    planned(locale, pages) {
      const listed = pages.map(({ address, isReused }) => {
        const file = fileOf(address);
        planned.set(file, locale);
        return isReused ? { file, last: path.join(last, file) } : { file };
      });
      indexes[locale].send({ kind: 'plan', pages: listed });
    },
    rendered(address, html) {
      const file = fileOf(address);
      const locale = planned.get(file);
      if (locale) indexes[locale].send({ kind: 'page', file, html: searchablePart(html) });
    },
  });
  return planned;
}

/** All other pages, by address: a folder is read in an order that two machines need not share. */
async function sendRest(output: string, indexes: Indexes, planned: ReadonlyMap<string, Locale>): Promise<void> {
  const rest = (await filesBelow(output, '')).filter((file) => file.endsWith('.html') && !planned.has(file));
  for (const file of rest) {
    const page = await readFile(path.join(output, file), 'utf8');
    const html = searchablePart(page);
    if (html !== undefined) indexes[localeOf(page, file)].send({ kind: 'plan', pages: [{ file, html }] });
  }
}

function localeOf(page: string, file: string): Locale {
  const language = languageOf(page);
  if (isLocale(language)) return language;
  throw new Error(`${file} is to be searched, and its language is "${language}", which is not one of the site's`);
}

async function write(output: string, indexes: Indexes): Promise<IndexOutcome[]> {
  const published = path.join(output, 'pagefind');
  const outcomes = await Promise.all(localeKeys.map((locale) => indexes[locale].end({ kind: 'write', published })));
  const entries = await Promise.all(localeKeys.map((locale) => readIndexEntry(keptFolder(output, locale))));
  const languages = Object.assign({}, ...entries.map((entry) => entry.languages)) as unknown;
  await writeFile(path.join(published, indexEntryFile), JSON.stringify({ ...entries[0], languages }));
  await Promise.all(unused.map((file) => rm(path.join(published, file), { force: true })));
  await rm(path.join(output, '.pagefind'), { recursive: true, force: true });
  return outcomes as IndexOutcome[];
}
