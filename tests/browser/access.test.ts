import { describe, expect } from 'vitest';
import { faultsInAllStates } from '../support/axe.ts';
import { test } from '../support/pages.ts';
import { pageTypes } from '../support/site/page-types.ts';
import { readSite } from '../support/site/site.ts';

describe('a page has no fault that axe can find, light and dark, narrow and wide', () => {
  test.for(pageTypes(readSite()))('$name', async ({ page: { path }, locale }, { open }) => {
    expect(await faultsInAllStates(await open(path, { locale, quick: true }))).toEqual([]);
  });
});
