import { describe, expect } from 'vitest';
import { test } from 'vitest';
import { exampleValues } from '../../../src/calculators/calculate.ts';
import type { CalculatorDefinition, Values } from '../../../src/calculators/definition.ts';
import { isRows } from '../../../src/calculators/values.ts';
import type { Locale } from '../../../src/locales.ts';
import { typedText } from '../../../src/calculators/island/draft.ts';
import { select } from '../../support/site/site.ts';
import { calculatorPath } from '../../support/site/data.ts';
import {
  control,
  desk,
  everyPage,
  expectedResults,
  fragmentBecomes,
  fragmentOf,
  output,
  rawResults,
  settled,
  site,
} from './support.ts';

const { page, open } = await desk();

describe.each(everyPage)('$id in $locale', ({ id, definition, locale }) => {
  test('shows, once it lives, what the build has drawn: the worked example', async () => {
    const built = site.pages.find(({ path }) => path === calculatorPath(site, id, locale).replace(site.base, '/'));
    const drawn = built ? select(built, 'output') : [];
    await open(id, locale);
    expect(await rawResults(page)).toEqual(
      Object.fromEntries(drawn.map(({ attributes }) => [attributes['name'], attributes['data-value']])),
    );
    await settled(page, expectedResults(definition, exampleValues(definition, locale), locale));
    expect(new URL(page.url()).hash).toBe('');
  });
});
