import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isWhole, publishKept } from './kept-pagefind.ts';
import { forgetPages, readPages, rememberPages, searchedPage, type SearchedPage } from './kept-pages.ts';
import { LanguageIndex, type PageContent } from './language-index.ts';
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
  /** The last output, where the language was edited: most of its pages will be as they are there, and can be read ahead. */
  readonly ahead: string | undefined;
}

/**
 * The index of one language, in a thread of its own with a Pagefind of its own: pages are indexed while others are still
 * being rendered, and two languages at once. Pagefind numbers pages as they come, so they are given to it in the order in
 * which they were planned, whichever is rendered first: the files it writes must not depend on chance. As long as the
 * pages are those of the last index, they are held back: where they all are, it is still good, and Pagefind need not start.
 */
const { kept, code, ahead } = workerData as IndexThreadData;
const before = await readPages(kept, code);
const index = new LanguageIndex();
const planned: IndexPage[] = [];
const arrived = new Map<string, string | undefined>();
const searched: SearchedPage[] = [];
const held: IndexPage[] = [];
const atOnce = 200;
let next = 0;
/** How the pages so far compare with those of the last index; 'edited' ones stand in the same places. */
let state: 'same' | 'edited' | 'other' = before.length > 0 ? 'same' : 'other';
let isAhead = false;

let work: Promise<unknown> = ahead === undefined ? Promise.resolve() : readAhead(ahead);
parentPort?.on('message', (message: IndexMessage) => {
  work = work.then(() => handle(message));
});

/** Gives Pagefind the pages of the last index, as far as the last output still has them all. */
async function readAhead(output: string): Promise<void> {
  for (let from = 0; from < before.length; from += atOnce) {
    const some = before.slice(from, from + atOnce);
    const pages = await contentsOf(some.map(([file]) => ({ file, last: path.join(output, file) }))).catch(() => []);
    if (pages.map(searchedPage).join() !== some.join()) return index.clear();
    await index.add(pages);
  }
  isAhead = before.length > 0;
}

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
  const places = new Map(pages.map(({ file, last }) => [file, last]));
  const edited: PageContent[] = [];
  for (const content of await contentsOf(pages)) {
    const page = searchedPage(content);
    const old = before[searched.length];
    const last = places.get(content.file);
    searched.push(page);
    held.push(last === undefined ? content : { file: content.file, last });
    if (state === 'other' || page.join() === old?.join()) continue;
    state = isAhead && old?.[0] === content.file ? 'edited' : 'other';
    edited.push(content);
  }
  if (state === 'other') await giveHeld();
  else if (edited.length > 0) await index.add(edited);
}

/** Read before any is sent on, so that they come in this order, whichever the disk gives first. */
async function contentsOf(pages: readonly IndexPage[]): Promise<PageContent[]> {
  const contents = await Promise.all(pages.map(contentOf));
  return pages.flatMap(({ file }, at) => {
    const html = contents[at];
    return html === undefined ? [] : [{ file, html }];
  });
}

async function contentOf({ file, html, last }: IndexPage): Promise<string | undefined> {
  if (last !== undefined) return searchablePart(await readFile(last, 'utf8'));
  const content = html ?? arrived.get(file);
  arrived.delete(file);
  return content;
}

/** Gives Pagefind all pages that it has not been given in this order. */
async function giveHeld(): Promise<void> {
  if (isAhead) await index.clear();
  isAhead = false;
  while (held.length > 0) await index.add(await contentsOf(held.splice(0, atOnce)));
}

async function write(published: string): Promise<void> {
  const missing = planned[next];
  if (missing) throw new Error(`${missing.file} was planned and never rendered: the search would not know it`);
  const isGood = state === 'same' && searched.length === before.length && (await isWhole(kept));
  if (!isGood) await writeIndex();
  await index.close();
  for (const metadata of await publishKept(kept, published)) await cutChunks(published, metadata);
  parentPort?.postMessage({ pages: searched.length, isReused: isGood } satisfies IndexOutcome);
  parentPort?.close();
}

async function writeIndex(): Promise<void> {
  if (!isAhead || searched.length !== before.length) await giveHeld();
  await forgetPages(kept);
  await index.write(kept);
  await rememberPages(kept, code, searched);
}
