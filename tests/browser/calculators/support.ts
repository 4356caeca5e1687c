import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { calculators } from '../../../src/calculators/registry.ts';
import { localeKeys, type Locale } from '../../../src/locales.ts';
import { addressOf } from '../../support/pages.ts';
import { calculatorPath } from '../../support/site/data.ts';
import { readSite } from '../../support/site/site.ts';
import type { Page as BuiltPage } from '../../support/site/site.ts';

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
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const hasScript = options.javaScriptEnabled ?? true;
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const scripts = new Set<string>();
  const problems = watch(page, scripts);
  afterEach(() => expect(problems.splice(0)).toEqual([]));
  afterAll(() => context.close());
  const open = async (id: string, locale: Locale, fragment = ''): Promise<void> => {
    if (hasScript) await leave(page);
    scripts.clear();
    await page.goto(addressFor(id, locale) + (fragment && `#${fragment}`));
    await awake(page, hasScript);
  };
  return { page, scripts, open };
}

/** The page as it was built. */
export function builtPage(id: string, locale: Locale): BuiltPage {
  const built = site.pages.find(({ path }) => path === calculatorPath(site, id, locale));
  if (!built) throw new Error(`There is no page of ${id} in ${locale}`);
  return built;
}

export function addressFor(id: string, locale: Locale): string {
  return addressOf(calculatorPath(site, id, locale));
}

/** Off the page, so that a fragment is opened and not only changed, and with nothing remembered, not even on leaving. */
async function leave(page: Page): Promise<void> {
  if (page.url() === 'about:blank') return;
  await page.evaluate(() => {
    localStorage.clear();
    Storage.prototype.setItem = () => undefined;
  });
  await page.goto('about:blank');
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
