import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/pages.ts';

const input = 'main input[type="search"]';
const list = 'ol[data-results]';

describe('a reader who loses the connection', () => {
  test('is told so, is offered the A to Z, and searches again once it is back', async ({ openOffline }) => {
    const page = await openOffline('/cauta/', /\/data\/search\//);
    await page.context().setOffline(true);
    await search(page, 'onboarding');
    expect(await page.locator('.search-fault').textContent()).toContain('Nu ești conectat la internet');
    expect(await page.locator('[data-search-fallback]').isVisible()).toBe(true);
    expect(await page.locator('.search-notes a[href$="/termeni/"]').count()).toBe(1);
    await page.context().setOffline(false);
    await page.waitForSelector(`${list} > li`);
    expect(await page.locator('.search-fault').count()).toBe(0);
  });
});

async function search(page: Page, query: string): Promise<void> {
  await page.fill(input, query);
  await page.waitForSelector(`${list}[data-state="done"]`, { state: 'attached' });
}
