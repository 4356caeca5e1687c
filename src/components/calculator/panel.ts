import type { CalculatorDefinition } from '../../calculators/definition.ts';
import type { CalculatorLink } from '../../calculators/island/Calculator.tsx';
import { locales, type Locale } from '../../locales.ts';

const modules = import.meta.glob<{ default: CalculatorDefinition }>('../../calculators/*/definition.ts', { eager: true });
const definitions = new Map(Object.values(modules).map(({ default: definition }) => [definition.id, definition]));

export function definitionOf(id: string): CalculatorDefinition {
  const definition = definitions.get(id);
  if (!definition) throw new Error(`There is no calculator "${id}": known are ${[...definitions.keys()].join(', ')}.`);
  return definition;
}

/** The pages of the calculators that a definition feeds. The browser cannot know them: it loads no other definition. */
export function calculatorLinks(definition: CalculatorDefinition, locale: Locale, base: string): Record<string, CalculatorLink> {
  const fed = (definition.feeds ?? []).flatMap(({ calculator }) => definitions.get(calculator) ?? []);
  return Object.fromEntries(fed.map(({ id, title, slug }) => [id, { title: title[locale], href: pagePath(slug[locale], locale, base) }]));
}

function pagePath(slug: string, locale: Locale, base: string): string {
  const { prefix, segments } = locales[locale];
  return `${base.replace(/\/?$/, '/')}${prefix}${segments.calculators}/${slug}/`;
}
