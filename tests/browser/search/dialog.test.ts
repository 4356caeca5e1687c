import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from '../../support/pages.ts';
import { axeFaults } from '../../search/axe.ts';

const input = '#dialog-query';
const options = '[data-search-dialog] [role="option"]';

describe('the search dialog', () => {
  test('opens by Ctrl K, suggests as one types, and follows the chosen term by Enter', async ({ open }) => {
    const page = await openDialog(await open('/termeni/'));
    await page.keyboard.type('rata de con');
    await page.waitForSelector(options);
    expect(await page.getAttribute(input, 'aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.getAttribute(input, 'aria-activedescendant');
    expect(await page.locator(`#${chosen}`).textContent()).toContain('Rată de conversie');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('dialog-query');
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf('/termeni/rata-de-conversie/'));
  });

  test('opens by / outside of fields, unless the reader has switched that off', async ({ open }) => {
    const page = await open('/termeni/');
    await page.keyboard.press('/');
    await page.waitForSelector(`${input}:focus`);
    await page.locator('#search-slash').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.waitForTimeout(200);
    expect(await page.locator('[data-search-dialog]').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(false);
  });

  test('closes by Escape and gives the focus back', async ({ open }) => {
    const page = await open('/termeni/');
    await page.locator('[data-search-open]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${input}:focus`);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-search-open]'))).toBe(true);
  });

  test('says which name was searched for and what the term is', async ({ open }) => {
    const page = await openDialog(await open('/termeni/'));
    await page.keyboard.type('plumb calificat');
    await page.waitForSelector(`${options}:has-text("Lead calificat")`);
    expect(await page.locator(options).first().textContent()).toContain('Ai căutat „plumb calificat”');
  });

  test('announces the outcome once, politely', async ({ open }) => {
    const page = await openDialog(await open('/en/terms/', { locale: 'en' }));
    await page.keyboard.type('gatekeeper');
    await page.waitForFunction(() =>
      /\d+ results?\./.test(document.querySelector('[data-announcer]')?.textContent ?? ''),
    );
  });

  test('remembers queries that led somewhere on the device, and forgets them when told to', async ({ open }) => {
    const page = await openDialog(await open('/termeni/'));
    await page.keyboard.type('onboarding');
    await page.locator(options).first().click();
    await page.waitForURL(addressOf('/termeni/onboarding/'));
    await openDialog(page);
    expect(await page.locator(options).first().textContent()).toBe('onboarding');
    await page.locator('.search-clear').click();
    expect(await page.evaluate(() => localStorage.getItem('search-history'))).toBe('[]');
  });

  test.for(['', 'rata de', 'xyzzy'])('has no fault that axe can find with "%s" typed', async (query, { open }) => {
    const page = await openDialog(await open('/termeni/'));
    await page.fill(input, query);
    await page.waitForTimeout(600);
    expect(await axeFaults(page, '[data-search-dialog]')).toEqual([]);
  });
});

async function openDialog(page: Page): Promise<Page> {
  await page.keyboard.press('Control+k');
  await page.waitForSelector('[data-search-dialog] [role="listbox"]', { state: 'attached' });
  return page;
}
