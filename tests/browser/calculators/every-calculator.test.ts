import { describe, expect, test } from 'vitest';
import { exampleValues } from '../../../src/calculators/calculate.ts';
import { typedText } from '../../../src/calculators/island/draft.ts';
import { message } from '../../../src/calculators/messages.ts';
import { createFormatter } from '../../../src/calculators/number-format.ts';
import { isRows, withDefaults } from '../../../src/calculators/values.ts';
import { calculatorStrings } from '../../../src/interface/calculator.ts';
import { agree } from '../../unit/calculators/support.ts';
import { select } from '../../support/site/site.ts';
import { changedExample, firstInput, firstNumber, withValue } from './changes.ts';
import { expectedResults, fragmentOf, fragmentPairs } from './expected.ts';
import { control, fragmentBecomes, noteOf, press, rawResults, settled } from './parts.ts';
import { builtPage, desk, everyPage } from './support.ts';

const { page, open } = await desk();
const hollow = /NaN|Infinity|∞|undefined|null|\[object/;

describe.each(everyPage)('$id in $locale', ({ id, definition, locale }) => {
  const example = exampleValues(definition, locale);
  const changed = changedExample(definition, locale);
  const form = page.locator(`form[data-calculator="${id}"]`);

  test('shows, once it lives, what the build has drawn: the worked example', async () => {
    const outputs = select(builtPage(id, locale), 'output');
    await open(id, locale);
    await settled(page, expectedResults(definition, example, locale));
    expect(await form.locator('output').allTextContents()).toEqual(outputs.map((element) => element.text()));
    expect(Object.fromEntries(outputs.map(({ attributes: own }) => [own['name'], own['data-value']]))).toEqual(
      await rawResults(page),
    );
    expect(new URL(page.url()).hash).toBe('');
  });

  test('opens the link of its example with its results to 1e-9, and with its numbers in the fields', async () => {
    await open(id, locale, fragmentOf(definition.example.values));
    await settled(page, expectedResults(definition, definition.example.values, locale));
    const raw = await rawResults(page);
    for (const [name, expected] of Object.entries(definition.example.results)) {
      if (typeof expected === 'number') expect(agree(Number(raw[name]), expected), `${name}: ${raw[name]}`).toBe(true);
      else expect(raw[name]).toBe(String(expected));
    }
    for (const [name, cell] of fragmentPairs(definition.example.values)) {
      if (typeof cell === 'boolean') expect(await control(page, name).isChecked()).toBe(cell);
      else expect(await control(page, name).inputValue()).toBe(typedText(cell, locale));
    }
    expect(await form.textContent()).not.toMatch(hollow);
  });

  test('computes as the reader types, and keeps the numbers in the address', async () => {
    const { name, text, values } = changed;
    if (definition.inputs[0]?.kind === 'choice') await control(page, name).selectOption(text);
    else await control(page, name).fill(text);
    await settled(page, expectedResults(definition, values, locale));
    await fragmentBecomes(page, fragmentPairs(withDefaults(definition, values, locale)));
  });

  if (locale === 'ro') {
    test('has the same numbers after a reload', async () => {
      const before = await rawResults(page);
      await page.reload();
      await settled(page, before);
    });
  }

  const number = firstNumber(definition);
  if (number !== undefined) {
    test('says what is wrong beside what it cannot read, and shows no result that needs it', async () => {
      await control(page, number).fill('abc');
      await settled(page, expectedResults(definition, withValue(changed.values, number, Number.NaN), locale));
      expect(await control(page, number).getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => noteOf(page, number)).toContain(message('not-a-number', {}, createFormatter(locale)));
      expect(await page.locator('.calculator').textContent()).not.toMatch(hollow);
    });
  }

  test('is emptied by one press, and shows its example again by another', async () => {
    await press(page, calculatorStrings[locale].clear);
    await settled(page, expectedResults(definition, {}, locale));
    expect(await form.textContent()).not.toMatch(hollow);
    await press(page, calculatorStrings[locale].example);
    await settled(page, expectedResults(definition, example, locale));
  });

  test('takes the default of what a link leaves out, else leaves it empty', async () => {
    const values = firstInput(definition);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragmentOf(values));
    await settled(page, expectedResults(definition, values, locale));
    const complete = withDefaults(definition, values, locale);
    for (const field of definition.inputs) {
      const value = complete[field.id];
      if (field.kind !== 'rows' && !isRows(value))
        expect(await control(page, field.id).inputValue()).toBe(typedText(value, locale));
    }
  });
});
