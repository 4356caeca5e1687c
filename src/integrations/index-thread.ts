import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from 'node:fs/promises';
import * as pagefind from 'pagefind';
import { publishKept } from './kept-pagefind.ts';
import { openIndex } from './open-index.ts';
import { cutChunks } from './pagefind-chunks.ts';
import { searchablePart } from './searchable.ts';

/** A page by its file in the output; `html` where it comes later or has been read, `last` where the last output has it. */
export interface IndexPage {
  readonly file: string;
  readonly html?: string;
  readonly last?: string;
}

export type IndexMessage =
  | { readonly kind: 'plan'; readonly pages: readonly IndexPage[] }
  | { readonly kind: 'page'; readonly file: string; readonly html: string | undefined }
  | { readonly kind: 'write'; readonly kept: string; readonly published: string };

/**
 * The index of one language, in a thread of its own with a Pagefind of its own: pages are indexed while others are still
 * being rendered, and two languages at once. Pagefind numbers pages as they come, so they are given to it in the order in
 * which they were planned, whichever is rendered first: the files it writes must not depend on chance.
 */
const index = await openIndex(workerData as pagefind.PagefindServiceConfig);
const planned: IndexPage[] = [];
const arrived = new Map<string, string | undefined>();
const atOnce = 200;
let next = 0;
let searched = 0;

let work: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (message: IndexMessage) => {
  work = work.then(() => handle(message));
});

async function handle(message: IndexMessage): Promise<void> {
  if (message.kind === 'write') return write(message.kept, message.published);
  if (message.kind === 'plan') planned.push(...message.pages);
  else arrived.set(message.file, message.html);
  for (let ready = readyPages(); ready.length > 0; ready = readyPages()) await addPages(ready);
}

/** The next pages, as far as they are here. */
function readyPages(): IndexPage[] {
  const from = next;
  while (next < planned.length && next - from < atOnce && isHere(planned[next])) next++;
  return planned.slice(from, next);
}

function isHere(page: IndexPage | undefined): boolean {
  return page !== undefined && (page.html !== undefined || page.last !== undefined || arrived.has(page.file));
}

async function addPages(pages: readonly IndexPage[]): Promise<void> {
  // Read first, so that they are sent in this order, whichever the disk gives first.
  const contents = await Promise.all(pages.map(contentOf));
  await Promise.all(pages.map(({ file }, at) => addPage(file, contents[at])));
}

async function contentOf({ file, html, last }: IndexPage): Promise<string | undefined> {
  if (last !== undefined) return searchablePart(await readFile(last, 'utf8'));
  const content = html ?? arrived.get(file);
  arrived.delete(file);
  return content;
}

async function addPage(sourcePath: string, content: string | undefined): Promise<void> {
  if (content === undefined) return;
  const { errors } = await index.addHTMLFile({ sourcePath, content });
  if (errors.length > 0) throw new Error(`${sourcePath} cannot be indexed: ${errors.join('; ')}`);
  searched++;
}

async function write(kept: string, published: string): Promise<void> {
  const missing = planned[next];
  if (missing) throw new Error(`${missing.file} was planned and never rendered: the search would not know it`);
  const { errors } = await index.writeFiles({ outputPath: kept });
  await pagefind.close();
  if (errors.length > 0) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  for (const metadata of await publishKept(kept, published)) await cutChunks(published, metadata);
  parentPort?.postMessage(searched);
  parentPort?.close();
}
