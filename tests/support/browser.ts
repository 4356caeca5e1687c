import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import type { BrowserProgram } from './find-browser.ts';
import { installWithApt, installWithNpm } from './install-browser.ts';

export interface Ways {
  readonly find: () => Promise<BrowserProgram | undefined>;
  readonly installers: readonly Installer[];
}

interface Installer {
  readonly name: string;
  /** Gives what went wrong, or undefined. */
  readonly install: (say: (line: string) => void) => Promise<string | undefined>;
}

const ways: Ways = {
  find: () => findBrowser(process.env),
  installers: [
    { name: 'Debian packages', install: installWithApt },
    { name: 'npm', install: installWithNpm },
  ],
};

/** A Chromium that starts; where there is none, gets one and says so as it does. */
export async function ensureBrowser(
  say: (line: string) => void = console.log,
  { find, installers }: Ways = ways,
): Promise<BrowserProgram> {
  const found = await find();
  if (found !== undefined) return found;
  say('No Chromium or Chrome on this machine; getting one for the tests.');
  const reasons: string[] = [];
  for (const { name, install } of installers) {
    const problem = await install((line) => say(`  ${line}`));
    const installed = problem === undefined ? await find() : undefined;
    if (installed !== undefined) return installed;
    const reason = `- ${name}: ${problem ?? 'installed, but it does not start'}`;
    reasons.push(reason);
    say(`  ${reason}`);
  }
  throw new Error(noBrowser(reasons));
}

/** A light browser in place of a whole one that was found, where one can be had; where not, the one that was found. */
export async function lighten(
  found: BrowserProgram,
  say: (line: string) => void = console.log,
  { find, installers: [installer] }: Ways = ways,
): Promise<BrowserProgram> {
  if (!found.heavy || !installer) return found;
  say('A Chromium without windows takes half the time of the one on this machine; getting it for the tests.');
  const problem = await installer.install((line) => say(`  ${line}`));
  if (problem === undefined) return (await find()) ?? found;
  say(`  ${problem}; the one on this machine will do.`);
  return found;
}

/** One browser for a whole run; test files connect to it by its address. */
export async function launch(program: BrowserProgram): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: program.path,
    env: { ...definedOnly(process.env), ...program.env },
    args: launchArguments(),
  });
}

function launchArguments(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
}

function noBrowser(reasons: readonly string[]): string {
  return [
    'The browser tests need a Chromium, and none could be found or installed:',
    ...reasons,
    'Install Chromium or Chrome, or set CHROME_PATH to one, and run the tests again.',
  ].join('\n');
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
