import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { calculate, exampleValues, outputsFor } from '../../../src/calculators/calculate.ts';
import { CalculatorIsland } from '../../../src/calculators/island/CalculatorIsland.tsx';
import { rawResult } from '../../../src/calculators/island/result-text.ts';
import { calculators } from '../../../src/calculators/registry.ts';
import { localeKeys } from '../../../src/locales.ts';

const cases = [...calculators.values()].flatMap((definition) =>
  localeKeys.map((locale) => ({ id: definition.id, definition, locale })),
);
const ids = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

describe.each(cases)('$id in $locale, as built', ({ id, definition, locale }) => {
  const html = renderToString(<CalculatorIsland id={id} locale={locale} links={{}} />);
  const { values, results } = calculate(definition, exampleValues(definition, locale), locale);

  test('has a control named after every input, and no number control', () => {
    for (const field of definition.inputs) {
      if (field.kind === 'rows') expect(html).toContain(`id="in-${field.id}"`);
      else expect(html).toMatch(new RegExp(`<(?:input|select)[^>]* name="${field.id}"`));
    }
    expect(html).not.toContain('type="number"');
    expect(html).toContain(`<form class="calculator-form" data-calculator="${id}"`);
  });

  test('shows the result of the worked example, raw for programs', () => {
    for (const output of outputsFor(definition, values)) {
      const raw = rawResult(results[output.id]).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      expect(html).toContain(`<output name="${output.id}"`);
      // An empty attribute is written without its quotes.
      const found = new RegExp(`<output name="${output.id}"[^>]* data-value(?:="([^"]*)")?[ >]`).exec(html);
      expect(found && (found[1] ?? '')).toBe(raw);
    }
  });

  test('shows no number that is none', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object|\{value\}|\{fields\}/);
  });

  test('has no inline style, no id twice, and no reference that leads nowhere', () => {
    expect(html).not.toMatch(/ style=|<script| on[a-z]+=/);
    const found = ids(html);
    expect(new Set(found).size).toBe(found.length);
    const references = [...html.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)].flatMap(
      ([, list = '']) => list.split(' '),
    );
    for (const reference of references) expect(found).toContain(reference);
  });
});
