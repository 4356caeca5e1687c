import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkContext } from '../checks/context.ts';
import { messageLocale } from '../checks/message-locale.ts';
import { ContentError } from '../checks/reporters/content-error.ts';
import { formatProblems } from '../checks/reporters/terminal.ts';
import { checkSafety } from '../checks/safety.ts';
import { checkStructure } from '../checks/structure.ts';
import type { ContentFile } from '../glossary/content-files.ts';
import type { AnyEntry, IdentifiedEntry } from '../glossary/glossary.ts';
import { readGlossary, type ReadEntry } from '../glossary/read.ts';
import type { Localized } from '../locales.ts';
import { isError, sortProblems, type Problem } from '../problems/problem.ts';
import { shareEntries } from '../site/shared-entries.ts';
import { keepEntries, readKeptEntries, type KeptEntries } from './kept-entries.ts';
import { pipelineDigest } from './pipeline-digest.ts';

/**
 * Reads terms and comparisons as checked, rendered data and shares them with the pages. An entry whose bytes and whose
 * pipeline are unchanged comes from the last run and is not parsed again; the checks across entries run on every load.
 * Astro's data store holds the digests alone: by them `dev` sees that a page is stale.
 */
export function entriesLoader(): Loader {
  return {
    name: 'glossary-entries',
    async load(context) {
      const session = await openSession(fileURLToPath(context.config.root), context);
      const problems = await loadEntries(session);
      if (problems.length > 0) throw new ContentError(problems);
      watchContent(session);
    },
  };
}

interface Session {
  readonly root: string;
  readonly context: LoaderContext;
  readonly digestOf: (file: ContentFile) => string;
  readonly warn: (message: string) => void;
  kept: KeptEntries;
}

async function openSession(root: string, context: LoaderContext): Promise<Session> {
  const pipeline = await pipelineDigest();
  const digestOf = ({ source }: ContentFile) =>
    createHash('sha256').update(pipeline).update(source).digest('hex').slice(0, 32);
  const warn = (message: string) => context.logger.warn(message);
  return { root, context, digestOf, warn, kept: await readKeptEntries(root, warn) };
}

/** Shares what is there, or nothing where there are problems, which it returns. */
async function loadEntries(session: Session): Promise<readonly Problem[]> {
  const { root, digestOf, kept } = session;
  const known = (file: ContentFile): AnyEntry | undefined => {
    const found = kept.get(storeId(file));
    return found?.digest === digestOf(file) ? found.entry : undefined;
  };
  const reading = await readGlossary(root, known, checkSafety);
  const problems = sortProblems([...reading.problems, ...checkStructure(checkContext(reading))]).filter(isError);
  if (problems.length === 0) await shareReading(reading.entries, session);
  return problems;
}

async function shareReading(entries: readonly ReadEntry[], session: Session): Promise<void> {
  const { root, context, digestOf, warn, kept } = session;
  shareEntries({
    entries: entries.map(({ kind, id, entry }) => ({ kind, id, entry }) as IdentifiedEntry),
    digests: digestsByConcept(entries, digestOf),
    edited: new Set(entries.filter(({ isNew }) => isNew).map(({ file }) => file.locale)),
  });
  const fresh = new Map(entries.map(({ file, entry }) => [storeId(file), { digest: digestOf(file), entry }]));
  for (const id of context.store.keys()) if (!fresh.has(id)) context.store.delete(id);
  for (const [id, { digest }] of fresh) context.store.set({ id, data: {}, digest });
  const changed = fresh.size !== kept.size || entries.some(({ isNew }) => isNew);
  session.kept = fresh;
  if (changed) await keepEntries(root, fresh, warn);
}

function digestsByConcept(entries: readonly ReadEntry[], digestOf: Session['digestOf']): Map<string, string> {
  const digests = new Map<string, string>();
  for (const { kind, id, file } of entries)
    digests.set(`${kind}/${id}`, `${digests.get(`${kind}/${id}`) ?? ''} ${digestOf(file)}`);
  return digests;
}

function storeId({ kind, id, locale }: ContentFile): string {
  return `${kind}/${id}/${locale}`;
}

const keptState: Localized = {
  ro: 'Paginile rămân în ultima lor stare bună.',
  en: 'The pages keep their last good state.',
};

/** In `dev`, an edited entry is read again, and the others come from the store. */
function watchContent(session: Session): void {
  const { root, context } = session;
  const folder = path.join(root, 'content') + path.sep;
  const locale = messageLocale(undefined);
  context.watcher?.add(folder);
  const reload = async (file: string) => {
    if (!file.startsWith(folder)) return;
    const started = performance.now();
    const problems = await loadEntries(session);
    if (problems.length > 0) context.logger.error(`\n${formatProblems(problems, locale)}\n${keptState[locale]}`);
    else context.logger.info(`${path.relative(root, file)} read in ${Math.round(performance.now() - started)} ms`);
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    context.watcher?.on(
      event,
      (file) => void reload(file).catch((error: unknown) => context.logger.error(String(error))),
    );
  }
}
