import { homePath, pagePath, sectionPath } from '../glossary/urls.ts';
import { shownIn, type Comparison, type Term } from '../glossary/glossary.ts';
import type { Category } from '../schemas/category.ts';
import type { ReadingPath } from '../schemas/reading-paths.ts';
import type { Locale, Section } from '../locales.ts';
import type { CalculatorDefinition } from '../calculators/definition.ts';

/** Addresses as pages write them: with the base path. */
export const withBase = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;

export const homeUrl = (locale: Locale) => withBase(homePath(locale));
export const sectionUrl = (section: Section, locale: Locale) => withBase(sectionPath(section, locale));
export const termUrl = (term: Term, locale: Locale) => withBase(termPath(term, locale));
export const termPath = (term: Term, locale: Locale) => pagePath('terms', locale, shownIn(term, locale).data.slug);
export const categoryPath = (category: Category, locale: Locale) =>
  pagePath('categories', locale, category.slug[locale]);
export const categoryUrl = (category: Category, locale: Locale) => withBase(categoryPath(category, locale));
export const calculatorPath = ({ slug }: Pick<CalculatorDefinition, 'slug'>, locale: Locale) =>
  pagePath('calculators', locale, slug[locale]);
export const calculatorUrl = (definition: Pick<CalculatorDefinition, 'slug'>, locale: Locale) =>
  withBase(calculatorPath(definition, locale));

export const comparisonPath = (comparison: Comparison, locale: Locale) =>
  pagePath('comparisons', locale, shownIn(comparison, locale).data.slug);
export const comparisonUrl = (comparison: Comparison, locale: Locale) => withBase(comparisonPath(comparison, locale));
export const readingPathPath = (path: ReadingPath, locale: Locale) => pagePath('paths', locale, path.slug[locale]);
export const readingPathUrl = (path: ReadingPath, locale: Locale) => withBase(readingPathPath(path, locale));

/** The same address with scheme and host, for canonical links and data that leaves the site. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(withBase(path), site ?? 'http://localhost:4321').href;
}
