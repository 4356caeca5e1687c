import { ensureBrowser, lighten } from './browser.ts';

/** The step of `npm test` that finds or gets the browser, so that the wait for it is seen and timed. */
try {
  const browser = await lighten(await ensureBrowser());
  console.log(`Browser: ${browser.path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
