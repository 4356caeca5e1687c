import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { calculators, getCalculator } from '../../../src/calculators/registry.ts';
import { calculatorStrings } from '../../../src/interface/calculator.ts';
import { expectedResults } from './expected.ts';
import { control, openTools, output, rawResults, settled } from './parts.ts';
import { desk } from './support.ts';

describe('without JavaScript', async () => {
  const { page, open } = await desk({ javaScriptEnabled: false });

  test.each([...calculators.values()])(
    '$id can be read: the example, its results and the formula',
    async (definition) => {
      await open(definition.id, 'ro');
      expect(await page.locator('form output').first().isVisible()).toBe(true);
      expect(await page.locator('#formula').isVisible()).toBe(true);
      expect(await page.locator('.calculator .needs-script:visible').count()).toBe(0);
    },
  );
});

describe('with other tools', async () => {
  const { page, open } = await desk();

  test('the keyboard alone is enough: from field to field, through the tools, and back with an error', async () => {
    await open('churn-rate', 'ro');
    await control(page, 'customers-at-start').focus();
    for (const text of ['200', '20', '12']) {
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    const values = { 'customers-at-start': 200, 'customers-lost': 20, 'period-months': 12 };
    await settled(page, expectedResults(getCalculator('churn-rate'), values, 'ro'));
    await tabTo(calculatorStrings.ro.steps);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.calculator-steps[open]').count()).toBe(1);
    await tabTo(calculatorStrings.ro.solve);
    await page.keyboard.press('Space');
    await page.locator('#solve-target').waitFor();
    await control(page, 'customers-lost').focus();
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('customers-lost');
    expect(await control(page, 'customers-lost').getAttribute('aria-invalid')).toBe('true');
  });

  test('what has changed is said once, after a pause in the typing', async () => {
    await open('churn-rate', 'en', 'customers-at-start=200&customers-lost=20');
    const status = page.locator('.calculator > [role="status"]');
    await control(page, 'customers-lost').pressSequentially('1', { delay: 30 });
    expect(await status.textContent()).toBe('');
    await control(page, 'customers-lost').fill('5');
    await expect.poll(() => status.textContent(), { timeout: 10_000 }).toBe('Churn rate: 2.5%');
  });

  test('a print has the numbers and the results, and no buttons', async () => {
    await open('quota-attainment', 'ro');
    await page.emulateMedia({ media: 'print' });
    expect(await output(page, 'attainment').isVisible()).toBe(true);
    expect(await control(page, 'quota').isVisible()).toBe(true);
    expect(await page.locator('.calculator button:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });

  test('forced colours leave borders, focus and results to be seen', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open('net-promoter-score', 'ro');
    await control(page, 'promoters').focus();
    const frame = page.locator('.calculator-control:has([name="promoters"])');
    const [border, outline] = await frame.evaluate((element) => {
      const { borderTopStyle, outlineStyle } = getComputedStyle(element);
      return [borderTopStyle, outlineStyle];
    });
    expect([border, outline]).toEqual(['solid', 'solid']);
    expect(await rawResults(page)).toHaveProperty('nps', '60');
    await page.emulateMedia({ forcedColors: 'none' });
  });

  async function tabTo(label: string): Promise<void> {
    for (let presses = 0; presses < 40 && (await focusedText(page)) !== label; presses += 1)
      await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe(label);
  }
});

describe('on a phone', async () => {
  const { page, open } = await desk({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test.each(['churn-rate', 'weighted-pipeline', 'lead-score', 'bant-score'])(
    '%s has nothing to touch that is smaller than 44 px, and asks for the keys of numbers',
    async (id) => {
      await open(id, 'ro');
      await openTools(page);
      expect(await page.evaluate(smallTargets)).toEqual([]);
      const modes = await page
        .locator('.is-number input')
        .evaluateAll((all) => all.map((input) => input.getAttribute('inputmode')));
      expect(new Set(modes).size).toBeLessThanOrEqual(1);
      if (modes.length > 0) expect(modes[0]).toBe('decimal');
    },
  );
});

function focusedText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim());
}

/** Runs in the page. A box to tick is as large as the label around it. */
function smallTargets(): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>('.calculator :is(button, input, select, summary, textarea)'),
  ];
  return targets.flatMap((element) => {
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    const isSmall = width > 0 && (width < 43.5 || height < 43.5);
    return isSmall ? `${element.outerHTML.slice(0, 80)}: ${width} x ${height}` : [];
  });
}
