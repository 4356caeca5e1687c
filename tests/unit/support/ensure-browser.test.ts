import { describe, expect, test } from 'vitest';
import { ensureBrowser, lighten } from '../../support/browser.ts';
import type { Ways } from '../../support/browser.ts';

const browser = { path: '/a/chromium', env: {} };

describe('getting a browser for the tests', () => {
  test('installs nothing where there is one', async () => {
    const said: string[] = [];
    const machine = machineWith({ browserAfter: 0 });
    expect(await ensureBrowser((line) => said.push(line), machine)).toBe(browser);
    expect(said).toEqual([]);
  });

  test('says that it gets one, and takes the next way where the first fails', async () => {
    const said: string[] = [];
    const machine = machineWith({ browserAfter: 1, fails: 'first' });
    expect(await ensureBrowser((line) => said.push(line), machine)).toBe(browser);
    expect(said).toEqual([
      'No Chromium or Chrome on this machine; getting one for the tests.',
      '  - first: no such package',
      '  installing by second',
    ]);
  });

  test('fails with every reason and a remedy where no way works', async () => {
    const machine = machineWith({ browserAfter: Number.POSITIVE_INFINITY, fails: 'first' });
    await expect(ensureBrowser(() => undefined, machine)).rejects.toThrow(
      [
        'The browser tests need a Chromium, and none could be found or installed:',
        '- first: no such package',
        '- second: installed, but it does not start',
        'Install Chromium or Chrome, or set CHROME_PATH to one, and run the tests again.',
      ].join('\n'),
    );
  });
});

describe('a whole browser on the machine', () => {
  const whole = { path: '/a/chrome', env: {}, heavy: true } as const;

  test('makes way for a light one where one can be had', async () => {
    expect(await lighten(whole, () => undefined, machineWith({ browserAfter: 1 }))).toBe(browser);
  });

  test('runs the tests itself where none can be had, and says why', async () => {
    const said: string[] = [];
    const machine = machineWith({ browserAfter: 1, fails: 'first' });
    expect(await lighten(whole, (line) => said.push(line), machine)).toBe(whole);
    expect(said.at(-1)).toBe('  no such package; the one on this machine will do.');
  });

  test('stays where it was chosen', async () => {
    expect(await lighten(browser, () => undefined, machineWith({ browserAfter: 0 }))).toBe(browser);
  });
});

/** A machine on which a browser is found once so many installations went well. */
function machineWith({ browserAfter, fails }: { browserAfter: number; fails?: string }): Ways {
  let installed = 0;
  const installer = (name: string) => ({
    name,
    install: async (say: (line: string) => void) => {
      if (name === fails) return 'no such package';
      say(`installing by ${name}`);
      installed += 1;
      return undefined;
    },
  });
  return {
    find: async () => (installed >= browserAfter ? browser : undefined),
    installers: [installer('first'), installer('second')],
  };
}
