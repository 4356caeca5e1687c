import type { CalculatorDefinition } from '../../calculators/definition.ts';
import type { CalculatorLink } from '../../calculators/island/Calculator.tsx';
import { getCalculator } from '../../calculators/registry.ts';
import type { Locale } from '../../locales.ts';
import { calculatorUrl } from '../../site/urls.ts';

/** The pages of the calculators that a definition feeds. The browser cannot know them: it loads no other definition. */
export function calculatorLinks({ feeds = [] }: CalculatorDefinition, locale: Locale): Record<string, CalculatorLink> {
  return Object.fromEntries(
    feeds.map(({ calculator }) => {
      const definition = getCalculator(calculator);
      return [calculator, { title: definition.title[locale], href: calculatorUrl(definition, locale) }];
    }),
  );
}
