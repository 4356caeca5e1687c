import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkContext } from '../checks/context.ts';
import { formatProblems } from '../checks/reporters/terminal.ts';
import { checkStructure } from '../checks/structure.ts';
import type { ContentFile } from '../glossary/content-files.ts';
import type { AnyEntry } from '../glossary/glossary.ts';
import { readGlossary, type ReadEntry } from '../glossary/read.ts';
import { isError, sortProblems, type Problem } from '../problems/problem.ts';
import { pipelineDigest } from './pipeline-digest.ts';

/**
 * Loads terms and comparisons into Astro's data store as checked, rendered data. An entry whose bytes and whose
 * pipeline are unchanged comes from the store and is not parsed again; the checks across entries run on every load.
 */
export function entriesLoader(): Loader {
  return {
    name: 'glossary-entries',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const pipeline = await pipelineDigest();
      const problems = await loadEntries(root, pipeline, context);
      if (problems.length > 0) throw new ContentError(problems);
      watchContent(root, pipeline, context);
    },
  };
}

/** Stores what is there, or nothing where there are problems, which it returns. */
async function loadEntries(root: string, pipeline: string, context: LoaderContext): Promise<readonly Problem[]> {
  const digestOf = ({ source }: ContentFile) => createHash('sha256').update(pipeline).update(source).digest('hex').slice(0, 32);
  const known = (file: ContentFile): AnyEntry | undefined => {
    const stored = context.store.get<{ entry: AnyEntry }>(storeId(file));
    return stored?.digest === digestOf(file) ? stored.data.entry : undefined;
  };
  const reading = await readGlossary(root, known);
  const problems = sortProblems([...reading.problems, ...checkStructure(checkContext(reading))]).filter(isError);
  if (problems.length === 0) await storeEntries(reading.entries, digestOf, context);
  return problems;
}

async function storeEntries(entries: readonly ReadEntry[], digestOf: (file: ContentFile) => string, context: LoaderContext): Promise<void> {
  const present = new Set(entries.map(({ file }) => storeId(file)));
  for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
  for (const { kind, id, entry, file, tree } of entries) {
    if (!tree) continue;
    const key = storeId(file);
    const data = await context.parseData({ id: key, data: { kind, id, entry } });
    context.store.set({ id: key, data, digest: digestOf(file) });
  }
}

function storeId({ kind, id, locale }: ContentFile): string {
  return `${kind}/${id}/${locale}`;
}

/** In `dev`, an edited entry is read again, and the others come from the store. */
function watchContent(root: string, pipeline: string, context: LoaderContext): void {
  const folder = path.join(root, 'content') + path.sep;
  context.watcher?.add(folder);
  const reload = async (file: string) => {
    if (!file.startsWith(folder)) return;
    const started = performance.now();
    const problems = await loadEntries(root, pipeline, context);
    if (problems.length > 0) context.logger.error(`\n${formatProblems(problems, 'en')}\nThe pages keep their last good state.`);
    else context.logger.info(`${path.relative(root, file)} read in ${Math.round(performance.now() - started)} ms`);
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    context.watcher?.on(event, (file) => void reload(file).catch((error: unknown) => context.logger.error(String(error))));
  }
}

/** Stops `build` and the start of `dev` with every problem at once, as `npm run check` prints them. */
export class ContentError extends Error {
  readonly hint = 'Run `npm run check` for the same list, or `npm run check -- --fix` to repair what a machine can.';

  constructor(problems: readonly Problem[]) {
    super(`The content has ${problems.length} problem(s).\n\n${formatProblems(problems, 'en')}\n`);
    this.name = 'ContentError';
  }
}
