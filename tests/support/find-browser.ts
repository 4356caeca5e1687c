import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename, delimiter, join, resolve } from 'node:path';
import { capture } from './run.ts';

export interface BrowserProgram {
  readonly path: string;
  /** What its shared libraries and fonts need in the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** A whole browser, which happens to be here: a light one would do, and faster. */
  readonly heavy?: true;
}

/** Where a browser from npm is unpacked; `ready` is written last, so a broken unpacking is never taken for a browser. */
export const unpacked = {
  folder: resolve('.cache/browser'),
  files: resolve('.cache/browser/files'),
  ready: resolve('.cache/browser/files/ready'),
};

/** Chromium without a window to draw: it runs the same tests in half the time. */
export const lightBrowser = 'chromium-headless-shell';

const names = [
  lightBrowser,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const usualPlaces = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) => inFolder(folder)),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The first Chromium on this machine that starts: CHROME_PATH, then PATH and the usual places, then our own cache. */
export async function findBrowser(env: NodeJS.ProcessEnv): Promise<BrowserProgram | undefined> {
  const chosen = env['CHROME_PATH'] ?? '';
  if (chosen !== '') return chosenBrowser(chosen);
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = new Set([...folders.flatMap(inFolder), ...usualPlaces].toSorted(lightFirst));
  for (const path of candidates) {
    const browser = { path, env: {} };
    if (await starts(browser)) return isLight(path) ? browser : { ...browser, heavy: true };
  }
  return cachedBrowser();
}

const isLight = (path: string): boolean => basename(path) === lightBrowser;
const lightFirst = (a: string, b: string): number => Number(isLight(b)) - Number(isLight(a));

async function chosenBrowser(path: string): Promise<BrowserProgram> {
  const browser = { path, env: {} };
  if (await starts(browser)) return browser;
  throw new Error(`CHROME_PATH=${path} does not start. Point it at a Chromium or Chrome, or unset it.`);
}

async function cachedBrowser(): Promise<BrowserProgram | undefined> {
  const { files, ready } = unpacked;
  const browser = {
    path: join(files, 'chromium'),
    env: { LD_LIBRARY_PATH: join(files, 'al2023', 'lib'), FONTCONFIG_PATH: join(files, 'fonts') },
  };
  return (await exists(ready)) && (await starts(browser)) ? browser : undefined;
}

/** Some systems put a stub in the browser's place that only says how to install it, so being there is not enough. */
async function starts({ path, env }: BrowserProgram): Promise<boolean> {
  if (!(await isProgram(path))) return false;
  const { code, output } = await capture(path, ['--version'], { env, timeoutMs: 20_000 });
  return code === 0 && /chrom|edge/i.test(output);
}

async function isProgram(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return false;
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

function inFolder(folder: string): string[] {
  return names.map((name) => join(folder, name));
}
