import { statSync } from 'node:fs';
import path from 'node:path';
import { localeKeys, type Locale } from '../locales.ts';
import { wholeSite } from '../site/content.ts';
import { letterLinks } from '../site/letters.ts';
import { sharedEntries } from '../site/shared-entries.ts';
import { readDigests } from './digests.ts';
import { pageLedger, type PageLedger } from './pages.ts';
import { readState, type BuildState } from './state.ts';

/** What `npm run build` says of the last output, in the environment; without it every page is rendered. */
export interface LastBuild {
  readonly output: string;
  readonly state: BuildState;
}

let last: Promise<LastBuild | undefined> | undefined;

/** The pages that must be rendered: those whose reads are as they were are left to the last output. */
export async function staleOnly<Page>(
  locale: Locale,
  pages: readonly Page[],
  pathOf: (page: Page) => string,
): Promise<Page[]> {
  const ledger = pageLedger();
  const isReused = await reuseTest(ledger);
  const addresses = pages.map(pathOf);
  for (const address of addresses) if (isReused(address)) ledger.reused.add(address);
  const planned = addresses.map((address) => ({ address, isReused: ledger.reused.has(address) }));
  for (const listener of ledger.listeners) listener.planned(locale, planned);
  return pages.filter((_, index) => planned[index]?.isReused === false);
}

async function reuseTest(ledger: PageLedger): Promise<(address: string) => boolean> {
  if (!process.env['REUSE_STATE']) return () => false;
  ledger.digestOf ??= await digestsNow();
  last ??= lastBuild();
  const before = await last;
  if (!before) return () => false;
  const isAsItWas = sameReads(before.state, ledger.digestOf);
  return (address) => isAsItWas(address) && isUntouched(address, before);
}

async function digestsNow(): Promise<(read: string) => string | undefined> {
  const letters = await Promise.all(localeKeys.map(async (locale) => [locale, await letterLinks(locale)] as const));
  return readDigests({ ...(await wholeSite()), letters: new Map(letters), entryDigests: sharedEntries().digests });
}

async function lastBuild(): Promise<LastBuild | undefined> {
  const { REUSE_STATE: file = '', REUSE_CODE: code, REUSE_OUTPUT: output = '' } = process.env;
  const state = await readState(file);
  return state && state.code === code ? { output, state } : undefined;
}

function sameReads(
  { pages, reads }: BuildState,
  digestOf: (read: string) => string | undefined,
): (address: string) => boolean {
  const same = reads.map(([read, digest]) => digestOf(read) === digest);
  return (address) => pages[address]?.every((index) => same[index]) ?? false;
}

/** Somebody may have edited or removed the file in the output. */
function isUntouched(address: string, { output, state }: LastBuild): boolean {
  const file = fileOf(address);
  const stamp = state.files[file];
  const found = statSync(path.join(output, file), { throwIfNoEntry: false });
  return stamp !== undefined && found?.size === stamp[0] && found.mtimeMs === stamp[1];
}

/** '/en/terms/churn-rate/' is in 'en/terms/churn-rate/index.html'. */
export function fileOf(address: string): string {
  return `${address.slice(1)}index.html`;
}
