import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from 'node:fs/promises';
import * as pagefind from 'pagefind';
import { isWhole, publishKept } from './kept-pagefind.ts';
import { forgetPages, readPages, rememberPages, type SearchedPage } from './kept-pages.ts';
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
  | { readonly kind: 'write'; readonly published: string };

export interface IndexOutcome {
  readonly pages: number;
  /** Whether the index of the last build is still good. */
  readonly isReused: boolean;
}

export interface IndexThreadData {
  /** Where Pagefind's files lie between builds, and the digest of the code that they are made with. */
  readonly kept: string;
  readonly code: string;
}

/**
 * The index of one language, in a thread of its own with a Pagefind of its own: pages are indexed while others are still
 * being rendered, and two languages at once. Pagefind numbers pages as they come, so they are given to it in the order in
 * which they were planned, whichever is rendered first: the files it writes must not depend on chance. As long as the
 * pages are those of the last index, they are held back: where they all are, it is still good, and Pagefind need not start.
 */
const { kept, code } = workerData as IndexThreadData;
const before = await readPages(kept, code);
const planned: IndexPage[] = [];
const arrived = new Map<string, string | undefined>();
const searched: SearchedPage[] = [];
const held: IndexPage[] = [];
const atOnce = 200;
let next = 0;
let isAsBefore = before.length > 0;
let opened: Promise<pagefind.PagefindIndex> | undefined;

let work: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (message: IndexMessage) => {
  work = work.then(() => handle(message));
});

async function handle(message: IndexMessage): Promise<void> {
  if (message.kind === 'write') return write(message.published);
  if (message.kind === 'plan') planned.push(...message.pages);
  else arrived.set(message.file, message.html);
  for (let ready = readyPages(); ready.length > 0; ready = readyPages()) await takePages(ready);
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

async function takePages(pages: readonly IndexPage[]): Promise<void> {
  // Read first, so that they are taken in this order, whichever the disk gives first.
  const contents = await Promise.all(pages.map(contentOf));
  for (const [at, { file, last }] of pages.entries()) {
    const html = contents[at];
    if (html === undefined) continue;
    const page: SearchedPage = [file, createHash('sha256').update(html).digest('base64url').slice(0, 22)];
    isAsBefore &&= before[searched.length]?.join() === page.join();
    searched.push(page);
    held.push(last === undefined ? { file, html } : { file, last });
  }
  if (!isAsBefore) await release();
}

async function contentOf({ file, html, last }: IndexPage): Promise<string | undefined> {
  if (last !== undefined) return searchablePart(await readFile(last, 'utf8'));
  const content = html ?? arrived.get(file);
  arrived.delete(file);
  return content;
}

/** Gives the pages that were held back to Pagefind. */
async function release(): Promise<void> {
  while (held.length > 0) {
    const pages = held.splice(0, atOnce);
    const contents = await Promise.all(pages.map(contentOf));
    await Promise.all(pages.map(({ file }, at) => addPage(file, contents[at])));
  }
}

async function addPage(sourcePath: string, content: string | undefined): Promise<void> {
  if (content === undefined) return;
  opened ??= openIndex({ includeCharacters: '&/' });
  const { errors } = await (await opened).addHTMLFile({ sourcePath, content });
  if (errors.length > 0) throw new Error(`${sourcePath} cannot be indexed: ${errors.join('; ')}`);
}

async function write(published: string): Promise<void> {
  const missing = planned[next];
  if (missing) throw new Error(`${missing.file} was planned and never rendered: the search would not know it`);
  const isGood = isAsBefore && searched.length === before.length && (await isWhole(kept));
  if (!isGood) await writeIndex();
  for (const metadata of await publishKept(kept, published)) await cutChunks(published, metadata);
  parentPort?.postMessage({ pages: searched.length, isReused: isGood } satisfies IndexOutcome);
  parentPort?.close();
}

async function writeIndex(): Promise<void> {
  await forgetPages(kept);
  await release();
  opened ??= openIndex();
  const { errors } = await (await opened).writeFiles({ outputPath: kept });
  await pagefind.close();
  if (errors.length > 0) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  await rememberPages(kept, code, searched);
}
