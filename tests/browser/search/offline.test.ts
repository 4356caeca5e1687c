import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/pages.ts';

const list = 'ol[data-results]';
const fault = '.search-fault';

describe('a reader who loses the connection', () => {
  test('is told so, is offered the A to Z, and has the answer once it is back', async ({ open }) => {
    const page = await withoutIndex(await open('/termeni/'));
    await page.waitForSelector(fault);
    expect(await page.locator(fault).textContent()).toContain('Nu ești conectat la internet');
    expect(await page.locator('[data-search-dialog] a[href$="/termeni/"]').count()).toBeGreaterThan(0);
    await page.context().setOffline(false);
    await page.waitForSelector('[data-search-dialog] [role="option"]:has-text("Onboarding")');
    expect(await page.locator(fault).count()).toBe(0);
  });

  test('still finds terms by their names where the names are loaded', async ({ open }) => {
    const page = await open('/cauta/');
    await page.context().setOffline(true);
    await page.fill('main input[type="search"]', 'onboarding');
    await page.waitForSelector(`${list}[data-state="done"] > li`);
    expect(await page.locator(fault).textContent()).toContain('Nu ești conectat la internet');
    await page.context().setOffline(false);
    await page.waitForFunction(() => !document.querySelector('.search-fault'));
    expect(await page.locator(`${list} > li`).count()).toBeGreaterThan(0);
  });
});

/** The dialog is open, and the connection is gone before its index has come. */
async function withoutIndex(page: Page): Promise<Page> {
  await page.route(/\/data\/search\//, (route) => route.abort('internetdisconnected'));
  await page.keyboard.press('Control+k');
  await page.waitForSelector('[data-search-dialog] [role="listbox"]', { state: 'attached' });
  await page.context().setOffline(true);
  await page.unroute(/\/data\/search\//);
  await page.fill('#dialog-query', 'onboarding');
  return page;
}
