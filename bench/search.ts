import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startStaticServer } from '../src/hosting/static-server.ts';
import { findBrowser } from '../tests/support/find-browser.ts';

interface SearchFigures {
  readonly first: { readonly kilobytes: number; readonly milliseconds: number };
  readonly further: { readonly kilobytes: number; readonly milliseconds: number };
  readonly indexMegabytes: number;
}

/** The search of a built site as a reader meets it: the search page, empty cache, a first query and a further one. */
export async function searchFigures(
  output: string,
  address: string,
  queries: readonly [string, string],
): Promise<SearchFigures> {
  const program = await findBrowser(process.env);
  if (!program) throw new Error('There is no Chromium here. `npm test` brings one, or set CHROME_PATH.');
  const server = await startStaticServer({ root: output });
  const browser = await chromium.launch({
    executablePath: program.path,
    env: { ...process.env, ...program.env },
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const bytes = await countBytes(page);
    await page.goto(new URL(address, server.url).href, { waitUntil: 'networkidle' });
    const first = await ask(page, queries[0], bytes);
    const further = await ask(page, queries[1], bytes);
    return { first, further, indexMegabytes: folderMegabytes(path.join(output, 'pagefind')) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Bytes that came over the wire, told by the browser itself. */
async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let sum = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
  await session.send('Network.enable');
  return () => sum;
}

async function ask(page: Page, query: string, bytes: () => number): Promise<SearchFigures['first']> {
  const before = bytes();
  const started = performance.now();
  await page.locator('main input[type=search], main input[name=q]').first().fill(query);
  await page.locator('ol[data-results][data-state="done"] > li').first().waitFor({ timeout: 15_000 });
  const milliseconds = performance.now() - started;
  await page.waitForLoadState('networkidle');
  return { kilobytes: (bytes() - before) / 1000, milliseconds };
}

function folderMegabytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0) / 1e6;
}

export function searchReport(figures: SearchFigures, pages: number): string {
  const line = (name: string, { kilobytes, milliseconds }: SearchFigures['first']) =>
    `| ${name} | ${kilobytes.toFixed(1)} KB | ${Math.round(milliseconds)} ms |`;
  return `### Search, ${pages} pages\n\n| | over the wire | until the results stand |\n| --- | --- | --- |\n${line('first query, empty cache', figures.first)}\n${line('a further query', figures.further)}\n\nIndex on disk: ${figures.indexMegabytes.toFixed(2)} MB.`;
}
