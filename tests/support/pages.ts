import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';

export interface OpenOptions {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Without JavaScript where false. */
  readonly js?: boolean;
  /** The reader's browser language. */
  readonly locale?: string;
  /** Waits only for the page and its fonts, and shares a context with other such pages: for looks, not for what is kept. */
  readonly quick?: boolean;
  readonly touch?: boolean;
}

/** Opens a page of the site by its path, base path left out. */
export type OpenPage = (path: string, options?: OpenOptions) => Promise<Page>;

interface Fixtures {
  readonly open: OpenPage;
}

/**
 * A test that opens pages in a real browser. It fails when a page that it opened wrote to the console, threw, or asked
 * another host for anything.
 */
export const test = base.extend<Fixtures>({
  open: async ({ task: _task }, use) => {
    const browser = await connect();
    const opened: (BrowserContext | Page)[] = [];
    const problems: string[] = [];
    await use(async (path, options = {}) => {
      const context = await contextFor(browser, options);
      const page = await context.newPage();
      opened.push(options.quick ? page : context);
      return goTo(page, path, problems, options);
    });
    await Promise.all(opened.map((one) => one.close()));
    expect(problems).toEqual([]);
  },
});

let connected: Promise<Browser> | undefined;

function connect(): Promise<Browser> {
  connected ??= chromium.connect(inject('browserEndpoint'));
  return connected;
}

const shared = new Map<string, Promise<BrowserContext>>();

/** Making a context takes longer than most looks at a page. */
function contextFor(browser: Browser, options: OpenOptions): Promise<BrowserContext> {
  if (!options.quick) return browser.newContext(contextOptions(options));
  const key = JSON.stringify(contextOptions(options));
  const context = shared.get(key) ?? browser.newContext(contextOptions(options));
  shared.set(key, context);
  return context;
}

async function goTo(page: Page, path: string, problems: string[], { quick, js }: OpenOptions): Promise<Page> {
  watch(page, problems);
  page.setDefaultTimeout(30_000);
  await page.goto(addressOf(path), { waitUntil: quick ? 'load' : 'networkidle' });
  if (!quick || js === false) return page;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** "/en/terms/" // => "http://localhost:1234/glosar/en/terms/" */
export function addressOf(path: string): string {
  return inject('siteUrl') + path.replace(/^\//, '');
}

const requested = new WeakMap<Page, string[]>();

/** Every address that the page has asked for so far, its workers' included. */
export function requestsOf(page: Page): readonly string[] {
  return requested.get(page) ?? [];
}

/** What a test that takes the connection away brings upon itself. */
const offline = 'net::ERR_INTERNET_DISCONNECTED';

function watch(page: Page, problems: string[]): void {
  const addresses: string[] = [];
  requested.set(page, addresses);
  const origin = new URL(inject('siteUrl')).origin;
  page.on('console', (message) => {
    if (!message.text().includes(offline)) problems.push(`${page.url()} wrote to the console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()} threw: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A reader who goes on to another page stops what was still loading; that is no fault of the page.
    if (reason !== 'net::ERR_ABORTED' && reason !== offline)
      problems.push(`${page.url()} could not load ${request.url()}: ${reason}`);
  });
  page.on('request', (request) => {
    addresses.push(request.url());
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) problems.push(`${page.url()} asked for ${url.href}`);
  });
}

function contextOptions({ width = 1280, theme = 'light', js = true, locale = 'ro-RO', touch = false }: OpenOptions) {
  return {
    viewport: { width, height: 900 },
    colorScheme: theme,
    javaScriptEnabled: js,
    hasTouch: touch,
    isMobile: touch,
    locale,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  } as const;
}
