import axe from 'axe-core';
import type { Page } from 'playwright-core';

export type Theme = 'light' | 'dark';

/** What a change of theme or width can spoil; the rest of the rules look at the markup, which stays the same. */
const byLooks = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
  'aria-hidden-focus',
];

const all = { 'target-size': { enabled: true } };

/** Faults of the page in the light, wide state by every rule, then dark and narrow by those that a look can break. */
export async function faultsInAllStates(page: Page): Promise<string[]> {
  const faults = await faultsNow(page);
  for (const [theme, width] of states) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await faultsNow(page, { only: byLooks })).map((fault) => `${theme} ${width}px ${fault}`));
  }
  return faults;
}

const states: readonly (readonly [Theme, number])[] = [
  ['dark', 1280],
  ['dark', 390],
  ['light', 390],
];

interface AxeOptions {
  readonly only?: readonly string[];
  /** The part of the page that is looked at; all of it by default. */
  readonly within?: string;
}

export async function faultsNow(page: Page, { only, within }: AxeOptions = {}): Promise<string[]> {
  // Evaluated, as the page's policy blocks an added script; once for each document.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options = {
    resultTypes: ['violations'],
    preload: false,
    ...(only ? { runOnly: { type: 'rule', values: [...only] } } : { rules: all }),
  } satisfies axe.RunOptions;
  return page.evaluate(runAxe, { options, within });
}

interface Question {
  readonly options: axe.RunOptions;
  readonly within: string | undefined;
}

/** Runs in the page. */
async function runAxe({ options, within }: Question): Promise<string[]> {
  const { axe: engine } = globalThis as typeof globalThis & { readonly axe: typeof axe };
  const { violations } = await engine.run(within ?? document, options);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`));
}
