import { statSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startStaticServer } from '../src/hosting/static-server.ts';
import { findBrowser } from '../tests/support/find-browser.ts';
import type { SearchBox, Subject } from './search-subjects.ts';
import { sentBytes } from './sizes.ts';

export interface SearchFigures {
  /** Kilobytes as Brotli sends them, from opening the search to its results. */
  readonly first: number;
  readonly further: number;
  /** Milliseconds from a keystroke to the first results and until they stand, one a keystroke. */
  readonly suggestions: readonly number[];
  readonly full: readonly number[];
}

const slowdown = 4;

export async function launch(): Promise<Browser> {
  const program = await findBrowser(process.env);
  if (!program) throw new Error('There is no Chromium here. `npm test` brings one, or set CHROME_PATH.');
  const env = { ...process.env, ...program.env };
  return chromium.launch({ executablePath: program.path, env, args: ['--no-sandbox'] });
}

/** The search of a built site as a reader meets it: from a term's page, with an empty cache. */
export async function searchFigures(
  browser: Browser,
  { root, address, search, queries }: Subject,
): Promise<SearchFigures> {
  const server = await startStaticServer({ root });
  const page = await browser.newPage();
  try {
    const fetched = countFiles(page, root);
    await page.goto(new URL(address, server.url).href, { waitUntil: 'networkidle' });
    const before = fetched();
    await openSearch(page, search);
    const [first, further, timed] = queries;
    await ask(page, search, first);
    const afterFirst = fetched();
    await ask(page, search, further);
    const afterFurther = fetched();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times = await page.evaluate(timeKeystrokes, { ...search, text: timed });
    return {
      first: afterFirst - before,
      further: afterFurther - afterFirst,
      suggestions: times.map(([suggestions]) => suggestions),
      full: times.map(([, full]) => full),
    };
  } finally {
    await page.close();
    await server.close();
  }
}

/** Kilobytes of the files that the page has asked for so far, each once. */
function countFiles(page: Page, root: string): () => number {
  const files = new Set<string>();
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http')) files.add(path.join(root, decodeURIComponent(pathname)));
  });
  return () => [...files].filter(isFile).reduce((sum, file) => sum + sentBytes(file), 0) / 1000;
}

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

async function openSearch(page: Page, { open, input }: SearchBox): Promise<void> {
  if ('key' in open) await page.keyboard.press(open.key);
  else await page.locator(open.click).first().click();
  await page.locator(input).first().waitFor({ timeout: 15_000 });
}

async function ask(page: Page, { input, result }: SearchBox, query: string): Promise<void> {
  await page.locator(input).first().fill('');
  await page.locator(input).first().fill(query);
  await page.locator(result).first().waitFor({ timeout: 20_000 });
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
}

/** Runs in the page: types letter by letter and tells when results first change and when they last do. */
async function timeKeystrokes({ input, result, text }: SearchBox & { text: string }): Promise<[number, number][]> {
  const [quiet, longest] = [400, 4000];
  const field = document.querySelector<HTMLInputElement>(input);
  const times: [number, number][] = [];
  if (!field) return times;
  for (let length = 3; length <= Math.min(text.length, 14); length += 1) {
    const changes: number[] = [];
    const started = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelector(result)) changes.push(performance.now() - started);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text.slice(0, length));
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const elapsed = () => performance.now() - started;
    while (elapsed() < longest && elapsed() - (changes.at(-1) ?? longest) < quiet)
      await new Promise((next) => setTimeout(next, 20));
    observer.disconnect();
    const [first] = changes;
    const last = changes.at(-1);
    if (first !== undefined && last !== undefined) times.push([first, last]);
  }
  return times;
}
