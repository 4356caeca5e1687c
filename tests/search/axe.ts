import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong within an element, a line each. */
export async function axeFaults(page: Page, within: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(runAxe, within);
}

/** Runs in the page. */
async function runAxe(within: string): Promise<string[]> {
  const { axe: engine } = globalThis as typeof globalThis & { readonly axe: typeof axe };
  const { violations } = await engine.run(within, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`));
}
