import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { calculate, outputsFor } from '../../../src/calculators/calculate.ts';
import type { CalculatorDefinition, Cell, Values } from '../../../src/calculators/definition.ts';
import { plainNumber } from '../../../src/calculators/plain-number.ts';
import { calculators } from '../../../src/calculators/registry.ts';
import { isRows } from '../../../src/calculators/values.ts';
import { localeKeys, type Locale } from '../../../src/locales.ts';
import { addressOf } from '../../support/pages.ts';
import { calculatorPath } from '../../support/site/data.ts';
import { readSite } from '../../support/site/site.ts';

export const site = readSite();

/** Every calculator in each language. */
export const everyPage = [...calculators.values()].flatMap((definition) =>
  localeKeys.map((locale) => ({ id: definition.id, definition, locale })),
);

let browser: Promise<Browser> | undefined;

export interface Desk {
  readonly page: Page;
  /** Addresses of the scripts that the page has asked for since it was opened. */
  readonly scripts: Set<string>;
  /** Opens a calculator's page anew, waits until the island lives, and leaves out what the device remembers. */
  open(id: string, locale: Locale, fragment?: string): Promise<void>;
}

/**
 * One page in one context for all tests of a file: opening a browser context takes longer than most of the tests. A test
 * fails when the page wrote to the console, threw, or asked another host for anything.
 */
export async function desk(options: BrowserContextOptions = {}): Promise<Desk> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  const context = await (await browser).newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const scripts = new Set<string>();
  const problems = watch(page, scripts);
  afterEach(() => expect(problems.splice(0)).toEqual([]));
  afterAll(() => context.close());
  const open = async (id: string, locale: Locale, fragment = ''): Promise<void> => {
    await leave(context, page);
    scripts.clear();
    await page.goto(addressFor(id, locale) + (fragment && `#${fragment}`));
    await awake(page, options.javaScriptEnabled ?? true);
  };
  return { page, scripts, open };
}

export function addressFor(id: string, locale: Locale): string {
  return addressOf(calculatorPath(site, id, locale));
}

/** Off the page, so that a fragment is opened and not only changed, and with nothing remembered. */
async function leave(context: BrowserContext, page: Page): Promise<void> {
  if (page.url() === 'about:blank') return;
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(inject('siteUrl'));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  await session.detach();
}

export async function awake(page: Page, hasScript = true): Promise<void> {
  await page.locator('form[data-calculator]').scrollIntoViewIfNeeded();
  if (hasScript) await page.waitForSelector('form[data-calculator][data-hydrated]');
}

function watch(page: Page, scripts: Set<string>): string[] {
  const problems: string[] = [];
  const { origin } = new URL(inject('siteUrl'));
  page.on('console', (message) => problems.push(`${page.url()} wrote to the console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${page.url()} threw: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (request.resourceType() === 'script') scripts.add(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) problems.push(`${page.url()} asked for ${url.href}`);
  });
  return problems;
}

export function control(page: Page, name: string) {
  return page.locator(`form[data-calculator] [name="${name}"]:not(output)`);
}

export function output(page: Page, id: string) {
  return page.locator(`form[data-calculator] output[name="${id}"]`);
}

/** What programs read from the results, by output id. */
export function rawResults(page: Page): Promise<Record<string, string>> {
  return page.locator('form[data-calculator] output').evaluateAll((all) => {
    const outputs = all.map((element) => [element.getAttribute('name') ?? '', (element as HTMLElement).dataset['value'] ?? 'none']);
    return Object.fromEntries(outputs) as Record<string, string>;
  });
}

/** What the results must be for these inputs, as programs read them. */
export function expectedResults(definition: CalculatorDefinition, given: Values, locale: Locale): Record<string, string> {
  const { values, results } = calculate(definition, given, locale);
  return Object.fromEntries(outputsFor(definition, values).map(({ id }) => [id, rawCell(results[id])]));
}

/** The fragment of the contract, written here a second time: ids, plain decimals, rows numbered from 1. */
export function fragmentOf(values: Values): string {
  return Object.entries(values)
    .flatMap(([id, value]) => {
      if (!isRows(value)) return pair(id, value);
      return value.flatMap((row, index) =>
        Object.entries(row).flatMap(([column, cell]) => pair(`${id}.${index + 1}.${column}`, cell)),
      );
    })
    .join('&');
}

function pair(key: string, cell: Cell): readonly string[] {
  return cell === undefined || cell === '' ? [] : [`${key}=${encodeURIComponent(rawCell(cell))}`];
}

function rawCell(cell: Cell): string {
  return typeof cell === 'number' ? plainNumber(cell) : String(cell ?? '');
}

/** Waits until the results are these; a difference is shown whole. */
export async function settled(page: Page, expected: Record<string, string>): Promise<void> {
  await expect.poll(() => rawResults(page), { timeout: 3_000, interval: 20 }).toEqual(expected);
}

/** Waits until the fragment says this. */
export async function fragmentBecomes(page: Page, expected: Record<string, string>): Promise<void> {
  const current = (): Record<string, string> => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
  await expect.poll(current, { timeout: 3_000, interval: 20 }).toEqual(expected);
}
