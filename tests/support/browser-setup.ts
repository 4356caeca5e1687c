import type { TestProject } from 'vitest/node';
import { startStaticServer } from '../../src/hosting/static-server.ts';
import { ensureBrowser, launch } from './browser.ts';
import { built, requireBuiltSite } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of the served build; ends with a slash. */
    readonly siteUrl: string;
    /** Where to connect to the one browser of this run. */
    readonly browserEndpoint: string;
  }
}

/** One server and one browser for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireBuiltSite();
  const browser = await launch(await ensureBrowser());
  const server = await startStaticServer(built);
  project.provide('siteUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
